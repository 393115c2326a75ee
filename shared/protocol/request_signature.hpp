#pragma once

#include <optional>
#include <string>

#include "shared/base/clock.hpp"
#include "shared/base/result.hpp"
#include "shared/crypto/signing_key.hpp"

namespace baileo::protocol {

/// What a request's signature covers. One strict profile of RFC 9421 without negotiation:
///   POST: "@method" "@authority" "@path" "@query" "content-digest" "content-type" "baileo-continuation"
///   GET:  "@method" "@authority" "@path" "@query" "content-digest" "baileo-continuation"
/// in this order, label `sig1`, parameters created, keyid, alg="ed25519", tag="baileo-sync-1" in this order.
struct SignedParts {
    std::string method;        ///< "GET" or "POST"
    std::string authority;     ///< host and port as in the Host field, lower case
    std::string path;          ///< plain ASCII without '%'
    std::string query;         ///< without '?'; empty if there is none
    std::string digest;        ///< content_digest() of the body; of the empty body for GET
    std::string content_type;  ///< POST only
    std::string continuation;  ///< the Baileo-Continuation field; "none" before there is one
};

/// The two fields that carry a signature.
struct SignatureFields {
    std::string input;      ///< Signature-Input
    std::string signature;  ///< Signature
};

/// Content-Digest of a body (RFC 9530): "sha-256=:<base64>:".
[[nodiscard]] std::string content_digest(std::string_view body);

[[nodiscard]] SignatureFields sign_request(const SignedParts& parts, std::string_view key_id,
                                           WallTime created, const crypto::SigningKey& key);

/// What a Signature-Input says before anything is verified.
struct SignatureClaim {
    std::string key_id;
    WallTime created;
};

/// Reads a Signature-Input of exactly the profile above for this method. Errors: bad_signature.
[[nodiscard]] Result<SignatureClaim> read_signature_input(std::string_view input, std::string_view method);

/// Whether the signature is that of this key over these parts as claimed. The caller has compared the digest
/// with the body and the time with its clock. Errors: bad_signature.
[[nodiscard]] Status verify_request(const SignedParts& parts, const SignatureClaim& claim,
                                    std::string_view signature, const crypto::PublicKey& key);

/// How far a request's `created` may be from the server's clock.
inline constexpr std::chrono::seconds clock_tolerance{300};

}  // namespace baileo::protocol
