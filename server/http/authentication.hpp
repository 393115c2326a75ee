#pragma once

#include "server/http/route.hpp"

namespace baileo::http {

/// What should prove who sent this request. Borrows from it.
[[nodiscard]] usecases::RequestProof proof_of(const Request& request);

/// The kiosk named in the path, if it signed this request. Errors: see usecases::authenticate_kiosk().
[[nodiscard]] tl::expected<usecases::KnownKiosk, Problem> kiosk_of(Context& context, const Request& request);

/// The session that this request belongs to. A request that changes something must also carry its CSRF token
/// and come from our own pages. Errors: not_signed_in, forbidden.
[[nodiscard]] tl::expected<usecases::ActiveSession, Problem> session_of(Context& context,
                                                                        const Request& request);

/// Whether a browser says that the request comes from a page that is not ours.
[[nodiscard]] std::optional<Problem> foreign_origin(const Settings& settings, const Request& request);

/// The value of the session's cookie; empty if there is none.
[[nodiscard]] std::string_view session_token(const Settings& settings, const Request& request);
/// Set-Cookie that starts a session, or with an empty token ends it.
[[nodiscard]] std::string session_cookie(const Settings& settings, std::string_view token);

}  // namespace baileo::http
