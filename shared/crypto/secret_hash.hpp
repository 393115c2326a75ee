#pragma once

#include <string>

#include "shared/base/result.hpp"

namespace baileo::crypto {

/// What a single guess costs whoever tries to find a secret from its hash.
struct HashingCost {
    unsigned long long passes;
    std::size_t memory;  ///< bytes
};

/// Little enough for a small kiosk to check while a person waits.
inline constexpr HashingCost modest_cost{2, 19UL << 20U};
/// For what protects everything, on a machine that has the memory.
inline constexpr HashingCost high_cost{3, 64UL << 20U};

/// A secret as it is kept: Argon2id (RFC 9106) at this cost, in libsodium's text form. Errors: internal (no
/// memory).
[[nodiscard]] Result<std::string> hash_secret(std::string_view secret, const HashingCost& cost);

/// Whether a text has the form of such a hash.
[[nodiscard]] bool is_secret_hash(std::string_view text);

/// Whether this is the secret of a hash; takes as long as hashing it.
[[nodiscard]] bool is_secret_of(const std::string& hash, std::string_view secret);

/// Whether a hash was made at another cost.
[[nodiscard]] bool is_outdated(const std::string& hash, const HashingCost& cost);

}  // namespace baileo::crypto
