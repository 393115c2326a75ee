#pragma once

#include <string>

#include "shared/base/result.hpp"

namespace baileo::crypto {

/// A short secret as it is kept: Argon2id (RFC 9106) with 2 passes over 19 MiB, in libsodium's text form.
/// That is little enough for a small kiosk to check while a person waits. Errors: internal (no memory).
[[nodiscard]] Result<std::string> hash_secret(std::string_view secret);

/// Whether a text has the form of such a hash.
[[nodiscard]] bool is_secret_hash(std::string_view text);

/// Whether this is the secret of a hash; takes as long as hashing it.
[[nodiscard]] bool is_secret_of(const std::string& hash, std::string_view secret);

}  // namespace baileo::crypto
