#pragma once

#include "server/usecases/services.hpp"

namespace baileo::usecases {

/// A fresh session: the cookie's value and what the page needs.
struct SignedIn {
    std::string token;       ///< 256 random bits, hexadecimal; only its hash is stored
    std::string csrf_token;  ///< must come with every change
    store::User user;
};

/// Why not; `retry_after` is above zero for slow_down.
struct SignInRefusal {
    Error error;
    std::chrono::seconds retry_after{0};
};

/// Checks name and password and starts a session. Unknown names take as long as known ones. After five wrong
/// passwords an account waits 1, 2, 4 ... 15 minutes. Errors: wrong_credentials, slow_down, storage errors.
[[nodiscard]] tl::expected<SignedIn, SignInRefusal> sign_in(Services services, std::string_view name,
                                                            std::string_view password);

/// A session that is still good.
struct ActiveSession {
    store::User user;
    std::string csrf_token;
};

inline constexpr std::chrono::minutes session_idle_limit{30};
inline constexpr std::chrono::hours session_limit{12};

/// The session of a cookie's value. Errors: not_signed_in.
[[nodiscard]] Result<ActiveSession> authenticate_session(Services services, std::string_view token);

[[nodiscard]] Status sign_out(Services services, std::string_view token);

/// Adds a user, or gives an existing one a new password and role (which ends their sessions). Errors:
/// malformed if the name is not 2..32 of a-z 0-9 . - or the password not 12..128 characters.
[[nodiscard]] Status put_user(Services services, std::string_view name, store::Role role,
                              std::string_view password);

}  // namespace baileo::usecases
