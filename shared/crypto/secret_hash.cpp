#include "shared/crypto/secret_hash.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace baileo::crypto {
namespace {

constexpr std::string_view beginning = "$argon2id$v=19$m=";

}  // namespace

Result<std::string> hash_secret(std::string_view secret, const HashingCost& cost) {
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), secret.data(), secret.size(), cost.passes, cost.memory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return failure(ErrorCode::internal, "no memory to hash a secret");
    return std::string(hash.data());
}

bool is_secret_hash(std::string_view text) {
    const auto is_plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '$' ||
               c == '=' || c == ',' || c == '+' || c == '/';
    };
    return text.starts_with(beginning) && text.size() < crypto_pwhash_STRBYTES &&
           std::ranges::all_of(text, is_plain);
}

bool is_secret_of(const std::string& hash, std::string_view secret) {
    return crypto_pwhash_str_verify(hash.c_str(), secret.data(), secret.size()) == 0;
}

bool is_outdated(const std::string& hash, const HashingCost& cost) {
    return crypto_pwhash_str_needs_rehash(hash.c_str(), cost.passes, cost.memory) != 0;
}

}  // namespace baileo::crypto
