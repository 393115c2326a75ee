#pragma once

#include "server/usecases/services.hpp"
#include "shared/protocol/request_signature.hpp"

namespace baileo::usecases {

/// A request as it came in, with what should prove who sent it.
struct RequestProof {
    protocol::SignedParts parts;  ///< `digest` is the Content-Digest field as sent
    std::string_view body;        ///< the bytes that the digest must be of
    std::string_view signature_input;
    std::string_view signature;
};

/// A kiosk, and its newest journal. From authenticate_kiosk(): its own key signed the request just now.
struct KnownKiosk {
    store::Kiosk kiosk;
    store::Journal journal;
};

/// A kiosk with its newest journal; nothing if it was never enrolled. Proves nothing.
[[nodiscard]] Result<std::optional<KnownKiosk>> find_kiosk(Services services, const domain::KioskId& id);

/// Checks digest, time and signature against the key of this kiosk, and that it was not revoked.
/// Errors: bad_signature (also for a kiosk that does not exist), clock_skew, revoked, storage errors.
[[nodiscard]] Result<KnownKiosk> authenticate_kiosk(Services services, const domain::KioskId& id,
                                                    const RequestProof& proof);

/// The same for a kiosk that is not known yet: the request must be signed by the key that it brings, with
/// that key in hexadecimal as key id. Errors: bad_signature, clock_skew.
[[nodiscard]] Status check_possession(Services services, const crypto::PublicKey& key,
                                      const RequestProof& proof);

}  // namespace baileo::usecases
