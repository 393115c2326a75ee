#include <nlohmann/json.hpp>

#include "server/http/authentication.hpp"
#include "server/http/handlers.hpp"
#include "shared/protocol/json_fields.hpp"

namespace baileo::http {
namespace {

struct Credentials {
    std::string name;
    std::string password;
};

Result<Credentials> credentials(std::string_view body) {
    const auto document = nlohmann::json::parse(body, nullptr, false);
    protocol::JsonFields fields(document, "request");
    Credentials given{fields.text("name"), fields.text("password")};
    return fields.finish(std::move(given));
}

std::string session_json(const store::User& user, std::string_view csrf_token) {
    return nlohmann::json{{"user", {{"name", user.name}, {"role", word(user.role)}}},
                          {"csrf_token", csrf_token}}
        .dump();
}

}  // namespace

Outcome post_session(Context& context, const Request& request) {
    if (auto foreign = foreign_origin(context.settings, request)) return refuse(std::move(*foreign));
    if (const auto wait = context.sign_ins.too_many(request.address)) return refuse(slow_down(*wait));
    const auto given = credentials(request.body);
    if (!given) return refuse(given.error());
    const auto signed_in = usecases::sign_in(context.services, given->name, given->password);
    if (!signed_in && signed_in.error().error.code == ErrorCode::slow_down)
        return refuse(slow_down(signed_in.error().retry_after));
    if (!signed_in) return refuse(signed_in.error().error);
    return json_answer(session_json(signed_in->user, signed_in->csrf_token))
        .with("Set-Cookie", session_cookie(context.settings, signed_in->token));
}

Outcome get_session(Context&, const Request&, const usecases::ActiveSession& session) {
    return json_answer(session_json(session.user, session.csrf_token));
}

Outcome delete_session(Context& context, const Request& request, const usecases::ActiveSession&) {
    const auto ended = usecases::sign_out(context.services, session_token(context.settings, request));
    if (!ended) return refuse(ended.error());
    return no_content().with("Set-Cookie", session_cookie(context.settings, ""));
}

}  // namespace baileo::http
