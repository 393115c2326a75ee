#pragma once

#include "shared/base/bytes.hpp"
#include "shared/base/result.hpp"

namespace baileo::crypto {

/// What one guess costs whoever wants to find a secret from its hash. The usual is OWASP's minimum for
/// Argon2id.
struct HashCost {
    std::uint32_t passes = 2;
    std::uint32_t memory_kib = 19'456;

    bool operator==(const HashCost&) const = default;
};

using HashSalt = ByteArray<16>;

/// Argon2id (RFC 9106) with one lane. Takes tens of milliseconds and `memory_kib` of memory at the usual
/// cost. Errors: malformed for a cost out of range, internal without the memory.
[[nodiscard]] Result<ByteArray<16>> slow_hash(std::string_view secret, const HashSalt& salt,
                                              const HashCost& cost);

}  // namespace baileo::crypto
