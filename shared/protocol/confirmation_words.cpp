#include "shared/protocol/confirmation_words.hpp"

#include "shared/crypto/sha256.hpp"
#include "shared/domain/fingerprint_words.hpp"

namespace baileo::protocol {

std::vector<std::string> confirmation_words(const crypto::PublicKey& key) {
    constexpr std::size_t word_count = 6;
    const crypto::Hash hash = crypto::sha256(ByteView(key));
    std::vector<std::string> words;
    words.reserve(word_count);
    for (std::size_t i = 0; i < word_count; ++i)
        words.emplace_back(domain::fingerprint_words()[hash[i]]);
    return words;
}

}  // namespace baileo::protocol
