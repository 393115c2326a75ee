#include "shared/crypto/slow_hash.hpp"

#include <sodium.h>

namespace baileo::crypto {
namespace {

constexpr std::uint32_t least_kib = crypto_pwhash_argon2id_MEMLIMIT_MIN / 1024;
constexpr std::uint32_t most_kib = 256 * 1024;
constexpr std::uint32_t most_passes = 16;

}  // namespace

Result<ByteArray<16>> slow_hash(std::string_view secret, const HashSalt& salt, const HashCost& cost) {
    static_assert(sizeof(HashSalt) == crypto_pwhash_argon2id_SALTBYTES);
    if (cost.passes < crypto_pwhash_argon2id_OPSLIMIT_MIN || cost.passes > most_passes ||
        cost.memory_kib < least_kib || cost.memory_kib > most_kib)
        return failure(ErrorCode::malformed, "a cost that is out of range");
    ByteArray<16> hash{};
    if (crypto_pwhash_argon2id(hash.data(), hash.size(), secret.data(), secret.size(), salt.data(),
                               cost.passes, std::size_t{cost.memory_kib} * 1024,
                               crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0)
        return failure(ErrorCode::internal, "no memory for a slow hash");
    return hash;
}

}  // namespace baileo::crypto
