#pragma once

#include <string>

#include "shared/base/result.hpp"

namespace baileo::usecases {

/// A password as it is kept: Argon2id (RFC 9106) with 3 passes over 64 MiB, in libsodium's text form. Two
/// passwords at most are hashed at a time, because a flood of sign-ins must not use up the memory; who
/// waits too long is refused. Errors: slow_down, internal (no memory).
[[nodiscard]] Result<std::string> hash_password(std::string_view password);

/// Whether this is the password of a hash. Takes as long as hashing it. Errors: slow_down.
[[nodiscard]] Result<bool> is_password_of(const std::string& hash, std::string_view password);

/// Whether a hash was made with other settings than a new one would be.
[[nodiscard]] bool is_outdated(const std::string& hash);

}  // namespace baileo::usecases
