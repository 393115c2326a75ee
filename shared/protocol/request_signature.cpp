#include "shared/protocol/request_signature.hpp"

#include <algorithm>
#include <charconv>

#include "shared/crypto/sha256.hpp"

namespace baileo::protocol {
namespace {

constexpr std::string_view tag = R"(;alg="ed25519";tag="baileo-sync-1")";

std::string_view components(std::string_view method) {
    if (method == "GET")
        return R"(("@method" "@authority" "@path" "@query" "content-digest" "baileo-continuation"))";
    return R"(("@method" "@authority" "@path" "@query" "content-digest" "content-type" "baileo-continuation"))";
}

std::int64_t seconds(WallTime time) {
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

std::string parameters(std::string_view method, std::string_view key_id, WallTime created) {
    return std::string(components(method)) + ";created=" + std::to_string(seconds(created)) + ";keyid=\"" +
           std::string(key_id) + "\"" + std::string(tag);
}

/// The signature base of RFC 9421 section 2.5.
std::string signature_base(const SignedParts& parts, const std::string& signature_parameters) {
    std::string base = "\"@method\": " + parts.method + "\n\"@authority\": " + parts.authority +
                       "\n\"@path\": " + parts.path + "\n\"@query\": ?" + parts.query +
                       "\n\"content-digest\": " + parts.digest + "\n";
    if (parts.method != "GET") base += "\"content-type\": " + parts.content_type + "\n";
    return base + "\"baileo-continuation\": " + parts.continuation +
           "\n\"@signature-params\": " + signature_parameters;
}

bool is_key_id(std::string_view text) {
    return !text.empty() && text.size() <= 128 &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); });
}

/// Takes `expected` off the front.
bool skip(std::string_view& text, std::string_view expected) {
    if (!text.starts_with(expected)) return false;
    text.remove_prefix(expected.size());
    return true;
}

tl::unexpected<Error> refused(std::string why) { return failure(ErrorCode::bad_signature, std::move(why)); }

}  // namespace

std::string content_digest(std::string_view body) {
    return "sha-256=:" + to_base64(crypto::sha256(body)) + ":";
}

SignatureFields sign_request(const SignedParts& parts, std::string_view key_id, WallTime created,
                             const crypto::SigningKey& key) {
    const std::string signature_parameters = parameters(parts.method, key_id, created);
    const auto signature = key.sign(as_bytes(signature_base(parts, signature_parameters)));
    return {"sig1=" + signature_parameters, "sig1=:" + to_base64(signature) + ":"};
}

Result<SignatureClaim> read_signature_input(std::string_view input, std::string_view method) {
    std::string_view rest = input;
    if (!skip(rest, "sig1=") || !skip(rest, components(method)) || !skip(rest, ";created="))
        return refused("Signature-Input does not cover what it must");
    std::int64_t created = 0;
    const auto number = std::from_chars(rest.data(), rest.data() + rest.size(), created);
    if (number.ec != std::errc()) return refused("created is not a time");
    rest.remove_prefix(static_cast<std::size_t>(number.ptr - rest.data()));
    if (!skip(rest, ";keyid=\"")) return refused("keyid is missing");
    const std::string key_id(rest.substr(0, rest.find('"')));
    constexpr std::int64_t last = 253'402'300'799;  // of the year 9999; nothing later can be compared
    if (created < 0 || created > last) return refused("created is not a time");
    const SignatureClaim claim{key_id, WallTime(std::chrono::seconds(created))};
    // Written again from what was read, it must be the same: nothing more, nothing in another spelling.
    if (!is_key_id(key_id) || "sig1=" + parameters(method, key_id, claim.created) != input)
        return refused("Signature-Input is not of the one accepted form");
    return claim;
}

Status verify_request(const SignedParts& parts, const SignatureClaim& claim, std::string_view signature,
                      const crypto::PublicKey& key) {
    std::string_view encoded = signature;
    if (!skip(encoded, "sig1=:") || !encoded.ends_with(':'))
        return refused("Signature is not of the one accepted form");
    encoded.remove_suffix(1);
    const auto bytes = exactly<64>(from_base64(encoded));
    if (!bytes) return refused("Signature is not 64 bytes in base64");
    const std::string base = signature_base(parts, parameters(parts.method, claim.key_id, claim.created));
    if (!crypto::verify(key, as_bytes(base), *bytes))
        return refused("the signature is not of this key over this request");
    return {};
}

}  // namespace baileo::protocol
