#include "server/http/authentication.hpp"

#include <algorithm>

#include "shared/crypto/sha256.hpp"

namespace baileo::http {
namespace {

std::string lower(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return result;
}

/// With the prefix a browser takes the cookie from https and from this host alone.
std::string cookie_name(const Settings& settings) { return settings.behind_tls ? "__Host-baileo" : "baileo"; }

bool changes_something(const Request& request) { return request.method != "GET" && request.method != "HEAD"; }

/// Comparing hashes tells nobody by its duration how much of a guess was right.
bool same_secret(std::string_view left, std::string_view right) {
    return crypto::sha256(left) == crypto::sha256(right);
}

}  // namespace

usecases::RequestProof proof_of(const Request& request) {
    return {.parts = {.method = request.method,
                      .authority = lower(request.header("host")),
                      .path = request.path,
                      .query = request.query,
                      .digest = std::string(request.header("content-digest")),
                      .content_type = std::string(request.header("content-type")),
                      .continuation = std::string(request.header("baileo-continuation"))},
            .body = request.body,
            .signature_input = request.header("signature-input"),
            .signature = request.header("signature")};
}

tl::expected<usecases::KnownKiosk, Problem> kiosk_of(Context& context, const Request& request) {
    for (const auto* const name :
         {"host", "content-digest", "content-type", "baileo-continuation", "signature-input", "signature"})
        if (request.header_count(name) > 1)
            return refuse(ErrorCode::bad_signature, std::string(name) + " is given twice");
    const auto id = domain::KioskId::parse(request.part("id"));
    if (!id) return refuse(ErrorCode::bad_signature, "no such kiosk");
    auto kiosk = usecases::authenticate_kiosk(context.services, *id, proof_of(request));
    if (!kiosk) return refuse(Problem(kiosk.error()));
    return std::move(*kiosk);
}

std::optional<Problem> foreign_origin(const Settings& settings, const Request& request) {
    if (request.header_count("origin") == 0) return std::nullopt;
    const std::string ours = (settings.behind_tls ? "https://" : "http://") + lower(request.header("host"));
    if (lower(request.header("origin")) == ours) return std::nullopt;
    return Problem(ErrorCode::forbidden, "the request comes from a page of another site");
}

std::string_view session_token(const Settings& settings, const Request& request) {
    const std::string name = cookie_name(settings) + "=";
    std::string_view rest = request.header("cookie");
    while (!rest.empty()) {
        std::string_view pair = rest.substr(0, rest.find(';'));
        rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
        while (pair.starts_with(' '))
            pair.remove_prefix(1);
        if (pair.starts_with(name)) return pair.substr(name.size());
    }
    return {};
}

std::string session_cookie(const Settings& settings, std::string_view token) {
    std::string cookie =
        cookie_name(settings) + "=" + std::string(token) + "; Path=/; HttpOnly; SameSite=Strict";
    if (settings.behind_tls) cookie += "; Secure";
    if (token.empty()) cookie += "; Max-Age=0";
    return cookie;
}

tl::expected<usecases::ActiveSession, Problem> session_of(Context& context, const Request& request) {
    const std::string_view token = session_token(context.settings, request);
    if (token.empty()) return refuse(ErrorCode::not_signed_in, "no session cookie");
    auto session = usecases::authenticate_session(context.services, token);
    if (!session) return refuse(Problem(session.error()));
    if (!changes_something(request)) return std::move(*session);
    if (auto foreign = foreign_origin(context.settings, request)) return refuse(std::move(*foreign));
    if (!same_secret(request.header("x-csrf-token"), session->csrf_token))
        return refuse(ErrorCode::forbidden, "X-CSRF-Token is not the one of this session");
    return std::move(*session);
}

}  // namespace baileo::http
