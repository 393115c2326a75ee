#pragma once

#include "shared/domain/identifiers.hpp"
#include "shared/protocol/signed_note.hpp"

namespace baileo::protocol {

/// What the server settles for one kiosk.
struct KioskSettings {
    domain::KioskId kiosk;
    std::uint64_t version = 0;  ///< grows with each change
    std::string pin_hash;       ///< of the maintenance PIN, see crypto::hash_secret()

    bool operator==(const KioskSettings&) const = default;
};

/// baileo-settings/1 <kiosk>\n<version>\n<json>\n, signed with the publishing key.
[[nodiscard]] std::string write_settings_note(const KioskSettings& settings, const Signer& publisher);
/// Errors: malformed, bad_signature.
[[nodiscard]] Result<KioskSettings> read_settings_note(std::string_view note, const VerifierKey& publisher);

}  // namespace baileo::protocol
