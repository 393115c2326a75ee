#include "shared/protocol/signed_note.hpp"

#include <algorithm>

#include "shared/base/expects.hpp"
#include "shared/crypto/sha256.hpp"

namespace baileo::protocol {
namespace {

constexpr std::uint8_t ed25519 = 0x01;
constexpr std::string_view signature_start = "\u2014 ";  // an em dash and a blank begin each signature line

Bytes typed_key(const crypto::PublicKey& key) {
    Bytes bytes(1 + key.size(), ed25519);
    std::ranges::copy(key, bytes.begin() + 1);
    return bytes;
}

bool is_name(std::string_view name) {
    return !name.empty() &&
           std::ranges::none_of(name, [](char c) { return c <= ' ' || c == '+' || c == 0x7F; });
}

/// Whether this line, without its start, is the key's valid signature of the text.
bool is_signature_of(std::string_view line, const VerifierKey& key, std::string_view text) {
    const std::string prefix = key.name + " ";
    if (!line.starts_with(prefix)) return false;
    const auto blob = from_base64(line.substr(prefix.size()));
    if (!blob || blob->size() != 4 + 64) return false;
    if (!std::ranges::equal(ByteView(*blob).first(4), key.key_id())) return false;
    crypto::Signature signature{};
    std::ranges::copy(ByteView(*blob).subspan(4), signature.begin());
    return crypto::verify(key.key, as_bytes(text), signature);
}

}  // namespace

ByteArray<4> VerifierKey::key_id() const {
    const crypto::Hash hash = crypto::sha256({as_bytes(name), as_bytes("\n"), typed_key(key)});
    return {hash[0], hash[1], hash[2], hash[3]};
}

std::string VerifierKey::text() const {
    return name + "+" + to_hex(key_id()) + "+" + to_base64(typed_key(key));
}

Result<VerifierKey> VerifierKey::parse(std::string_view text) {
    const auto wrong = [] { return failure(ErrorCode::malformed, "not a verifier key"); };
    const auto first = text.find('+');
    const auto second = first == std::string_view::npos ? first : text.find('+', first + 1);
    if (second == std::string_view::npos) return wrong();
    const auto bytes = exactly<33>(from_base64(text.substr(second + 1)));
    if (!bytes || bytes->front() != ed25519) return wrong();
    VerifierKey key{std::string(text.substr(0, first)), {}};
    std::copy(bytes->begin() + 1, bytes->end(), key.key.begin());
    if (!is_name(key.name) || key.text() != text) return wrong();
    return key;
}

std::string sign_note(std::string_view text, const Signer& signer) {
    expects(text.ends_with('\n'), "a note's text ends with a newline");
    Bytes blob;
    std::ranges::copy(signer.verifier().key_id(), std::back_inserter(blob));
    std::ranges::copy(signer.key.sign(as_bytes(text)), std::back_inserter(blob));
    return std::string(text) + "\n" + std::string(signature_start) + signer.name + " " + to_base64(blob) +
           "\n";
}

Result<std::string> open_note(std::string_view note, const VerifierKey& key) {
    const auto split = note.rfind("\n\n");
    if (split == std::string_view::npos || !note.ends_with('\n'))
        return failure(ErrorCode::malformed, "not a signed note");
    const std::string_view text = note.substr(0, split + 1);
    std::string_view lines = note.substr(split + 2);
    bool signed_by_key = false;
    while (!lines.empty()) {
        const std::string_view line = lines.substr(0, lines.find('\n'));
        if (!line.starts_with(signature_start)) return failure(ErrorCode::malformed, "not a signature line");
        signed_by_key = signed_by_key || is_signature_of(line.substr(signature_start.size()), key, text);
        lines.remove_prefix(line.size() + 1);
    }
    if (!signed_by_key) return failure(ErrorCode::bad_signature, "the note is not signed by " + key.name);
    return std::string(text);
}

}  // namespace baileo::protocol
