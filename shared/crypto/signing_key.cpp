#include "shared/crypto/signing_key.hpp"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>

namespace baileo::crypto {

SigningKey SigningKey::generate() {
    ByteArray<32> seed{};
    randombytes_buf(seed.data(), seed.size());
    SigningKey key = from_seed(seed);
    sodium_memzero(seed.data(), seed.size());
    return key;
}

SigningKey SigningKey::from_seed(const ByteArray<32>& seed) {
    SigningKey key;
    crypto_sign_seed_keypair(key.public_key_.data(), key.secret_.data(), seed.data());
    return key;
}

Result<SigningKey> SigningKey::load(const std::filesystem::path& file) {
    std::ifstream in(file);
    if (!in) return failure(ErrorCode::not_found, "no key file at " + file.string());
    std::string text;
    std::getline(in, text);
    const auto seed = exactly<32>(from_hex(text));
    sodium_memzero(text.data(), text.size());
    if (!seed) return failure(ErrorCode::malformed, file.string() + " is not a key file");
    return from_seed(*seed);
}

Status SigningKey::save(const std::filesystem::path& file) const {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failure(errno == EEXIST ? ErrorCode::conflict : ErrorCode::storage_failed,
                       "cannot create " + file.string() + ": " + std::strerror(errno));
    std::string text = to_hex(ByteView(secret_).first(32)) + "\n";
    const bool written = ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
                         ::fsync(descriptor) == 0;
    sodium_memzero(text.data(), text.size());
    ::close(descriptor);
    if (!written) return failure(ErrorCode::storage_failed, "cannot write " + file.string());
    return {};
}

SigningKey::SigningKey(SigningKey&& other) noexcept { *this = std::move(other); }

SigningKey& SigningKey::operator=(SigningKey&& other) noexcept {
    if (this == &other) return *this;
    public_key_ = other.public_key_;
    secret_ = other.secret_;
    sodium_memzero(other.secret_.data(), other.secret_.size());
    return *this;
}

SigningKey::~SigningKey() { sodium_memzero(secret_.data(), secret_.size()); }

Signature SigningKey::sign(ByteView message) const {
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), secret_.data());
    return signature;
}

bool verify(const PublicKey& key, ByteView message, const Signature& signature) {
    return crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.data()) == 0;
}

}  // namespace baileo::crypto
