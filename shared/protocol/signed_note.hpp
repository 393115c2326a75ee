#pragma once

#include <string>

#include "shared/base/result.hpp"
#include "shared/crypto/signing_key.hpp"

namespace baileo::protocol {

/// A public key with the name it signs under. As text: "<name>+<8 hex key id>+<base64(0x01 || key)>".
/// Source: C2SP signed-note, https://c2sp.org/signed-note (Ed25519, type 0x01).
struct VerifierKey {
    std::string name;  ///< no blanks, no plus signs
    crypto::PublicKey key{};

    [[nodiscard]] std::string text() const;
    [[nodiscard]] static Result<VerifierKey> parse(std::string_view text);
    /// First four bytes of SHA-256(name || "\n" || 0x01 || key).
    [[nodiscard]] ByteArray<4> key_id() const;

    bool operator==(const VerifierKey&) const = default;
};

/// A key pair together with the name it signs under.
struct Signer {
    std::string name;
    const crypto::SigningKey& key;

    [[nodiscard]] VerifierKey verifier() const { return {name, key.public_key()}; }
};

/// Text, blank line and one signature line. The text must end with a newline.
[[nodiscard]] std::string sign_note(std::string_view text, const Signer& signer);

/// The text of a note if it carries a valid signature of this key. Other signature lines are ignored.
/// Errors: malformed, bad_signature.
[[nodiscard]] Result<std::string> open_note(std::string_view note, const VerifierKey& key);

}  // namespace baileo::protocol
