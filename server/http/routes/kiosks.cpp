#include "server/usecases/kiosks.hpp"

#include <nlohmann/json.hpp>

#include "server/http/handlers.hpp"
#include "server/usecases/kiosk_list.hpp"
#include "shared/protocol/json_fields.hpp"

namespace baileo::http {
namespace {

nlohmann::json parse(std::string_view body) { return nlohmann::json::parse(body, nullptr, false); }

Outcome done(const Status& status) {
    if (!status) return refuse(status.error());
    return no_content();
}

/// Calls `change` with the kiosk of the path.
template <class Change>
Outcome with_kiosk(const Request& request, const Change& change) {
    const auto id = domain::KioskId::parse(request.part("id"));
    if (!id) return refuse(ErrorCode::not_found, "no such kiosk");
    return change(*id);
}

/// Suspends or releases with the reason of the body, in the name of who is signed in.
Outcome decide(Context& context, const Request& request, const usecases::ActiveSession& session,
               decltype(usecases::suspend_kiosk) act) {
    const auto document = parse(request.body);
    protocol::JsonFields fields(document, "request");
    auto reason = fields.finish(fields.text("reason"));
    if (!reason) return refuse(reason.error());
    return with_kiosk(request, [&](const domain::KioskId& id) {
        return done(act(context.services, id, std::move(*reason), session.user.name));
    });
}

}  // namespace

Outcome get_kiosks(Context& context, const Request&, const usecases::ActiveSession&) {
    const auto kiosks = usecases::list_kiosks(context.services);
    if (!kiosks) return refuse(kiosks.error());
    return json_answer(usecases::kiosks_json(*kiosks));
}

Outcome post_kiosks(Context& context, const Request& request, const usecases::ActiveSession&) {
    const auto document = parse(request.body);
    protocol::JsonFields fields(document, "request");
    const std::string name = fields.text("name");
    const auto place = fields.finish(fields.text_or_empty("place"));
    if (!place) return refuse(place.error());
    const auto invitation = usecases::invite_kiosk(context.services, name, *place);
    if (!invitation) return refuse(invitation.error());
    return json_answer(usecases::invitation_json(*invitation), 201);
}

Outcome post_confirm(Context& context, const Request& request, const usecases::ActiveSession&) {
    return with_kiosk(request,
                      [&](const auto& id) { return done(usecases::confirm_kiosk(context.services, id)); });
}

Outcome post_suspend(Context& context, const Request& request, const usecases::ActiveSession& session) {
    return decide(context, request, session, usecases::suspend_kiosk);
}

Outcome post_release(Context& context, const Request& request, const usecases::ActiveSession& session) {
    return decide(context, request, session, usecases::release_kiosk);
}

Outcome post_revoke(Context& context, const Request& request, const usecases::ActiveSession&) {
    return with_kiosk(request,
                      [&](const auto& id) { return done(usecases::revoke_kiosk(context.services, id)); });
}

}  // namespace baileo::http
