#include "shared/crypto/sha256.hpp"

#include <sodium.h>

namespace baileo::crypto {

Hash sha256(ByteView bytes) { return sha256({bytes}); }

Hash sha256(std::string_view text) { return sha256({as_bytes(text)}); }

Hash sha256(std::initializer_list<ByteView> pieces) {
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const ByteView piece : pieces)
        crypto_hash_sha256_update(&state, piece.data(), piece.size());
    Hash hash{};
    crypto_hash_sha256_final(&state, hash.data());
    return hash;
}

}  // namespace baileo::crypto
