#pragma once

#include <string>

#include "shared/journal/chain.hpp"

namespace baileo::kiosk {

/// Who this kiosk is, as agreed with its server at enrolment. Never changes: a new enrolment is a new folder.
struct Identity {
    domain::KioskId kiosk;
    domain::Epoch epoch;
    domain::CompetitionId competition;
    std::string server_url;      ///< "https://host[:port]"
    std::string server_key;      ///< verifier key as text, signs acknowledgements and time
    std::string publishing_key;  ///< verifier key as text, signs catalogues
    crypto::PublicKey public_key{};
    std::string hardware_fingerprint;  ///< of the machine that was enrolled

    [[nodiscard]] journal::EnrolmentStatement statement() const {
        return {kiosk, epoch, public_key, server_key};
    }
    bool operator==(const Identity&) const = default;
};

}  // namespace baileo::kiosk
