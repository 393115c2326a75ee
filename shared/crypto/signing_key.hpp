#pragma once

#include <filesystem>

#include "shared/base/bytes.hpp"
#include "shared/base/result.hpp"

namespace baileo::crypto {

using PublicKey = ByteArray<32>;
using Signature = ByteArray<64>;

/// An Ed25519 key pair (RFC 8032). The secret half is wiped from memory when this ends and leaves the
/// process only into a file that its owner alone can read.
class SigningKey {
  public:
    /// A new pair from the system's random numbers.
    [[nodiscard]] static SigningKey generate();
    /// The pair of a 32-byte seed; for tests and known vectors.
    [[nodiscard]] static SigningKey from_seed(const ByteArray<32>& seed);
    /// Reads a file made by save(). Errors: not_found, malformed.
    [[nodiscard]] static Result<SigningKey> load(const std::filesystem::path& file);
    /// Writes the seed as hexadecimal to a new file of mode 0600 and syncs it to the disk. Errors: conflict
    /// if the file exists (a key is never overwritten), storage_failed.
    [[nodiscard]] Status save(const std::filesystem::path& file) const;

    SigningKey(SigningKey&& other) noexcept;
    SigningKey& operator=(SigningKey&& other) noexcept;
    SigningKey(const SigningKey&) = delete;
    SigningKey& operator=(const SigningKey&) = delete;
    ~SigningKey();

    [[nodiscard]] const PublicKey& public_key() const { return public_key_; }
    [[nodiscard]] Signature sign(ByteView message) const;

  private:
    SigningKey() = default;
    PublicKey public_key_{};
    ByteArray<64> secret_{};  ///< seed, then public key, as libsodium keeps them
};

/// True if this signature of the message was made with the secret half of the key.
[[nodiscard]] bool verify(const PublicKey& key, ByteView message, const Signature& signature);

}  // namespace baileo::crypto
