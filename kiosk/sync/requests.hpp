#pragma once

#include "kiosk/store/identity.hpp"
#include "kiosk/sync/transport.hpp"
#include "shared/base/clock.hpp"

namespace baileo::sync {

/// Who signs a request, and what it says about itself.
struct Signature {
    const crypto::SigningKey& key;
    std::string key_id;        ///< the kiosk's id; at enrolment the public key in hexadecimal
    std::string continuation;  ///< token of the newest acknowledgement
    WallTime created;
};

/// The continuation of a request before there is one.
inline constexpr std::string_view no_continuation = "none";

/// Adds digest, continuation and signature fields to a request to this authority.
[[nodiscard]] Request signed_request(Request request, const std::string& authority,
                                     const Signature& signature);

[[nodiscard]] Request enrol_request(std::string body);
[[nodiscard]] Request entries_request(const domain::KioskId& kiosk, std::string body);
[[nodiscard]] Request state_request(const domain::KioskId& kiosk);
[[nodiscard]] Request settings_request(const domain::KioskId& kiosk);
/// `etag` is that of the catalogue at hand; empty if there is none.
[[nodiscard]] Request catalogue_request(const domain::CompetitionId& competition, std::string etag);
[[nodiscard]] Request blob_request(std::string_view sha256);
[[nodiscard]] Request time_request(std::string_view nonce);

}  // namespace baileo::sync
