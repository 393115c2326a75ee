#pragma once

#include "server/usecases/services.hpp"
#include "shared/protocol/messages.hpp"

namespace baileo::usecases {

/// What an admin hands to the person who sets up a kiosk.
struct Invitation {
    domain::KioskId kiosk;
    std::string code;  ///< ten Crockford characters, shown once, valid for `invitation_lifetime`
    WallTime expires_at;
};

inline constexpr std::chrono::minutes invitation_lifetime{10};

/// Makes a kiosk with a fresh one-time code. Errors: malformed (name), storage errors.
[[nodiscard]] Result<Invitation> invite_kiosk(Services services, std::string name, std::string place);

/// Lets a kiosk in that brings a valid code, as `pending`. The same key with the same code again gets the
/// same answer. The caller has checked that the kiosk holds the key. Errors: code_spent, not_found (no
/// competition yet), storage errors.
[[nodiscard]] Result<protocol::EnrolReply> enrol_kiosk(Services services,
                                                       const protocol::EnrolRequest& request);

/// Makes a pending kiosk active. Errors: not_found, conflict if it is not pending.
[[nodiscard]] Status confirm_kiosk(Services services, const domain::KioskId& kiosk);

/// Excludes all ballots of a kiosk from the tally (suspend), or counts them again (release). Written down as
/// a numbered decision. A kiosk that is frozen or revoked stays so. Errors: not_found, conflict if nothing
/// would change or the kiosk was never confirmed, malformed without a reason (1 to 500 characters).
[[nodiscard]] Status suspend_kiosk(Services services, const domain::KioskId& kiosk, std::string reason,
                                   std::string author);
[[nodiscard]] Status release_kiosk(Services services, const domain::KioskId& kiosk, std::string reason,
                                   std::string author);

/// Refuses a kiosk from now on; what it sent stays and counts. Errors: not_found.
[[nodiscard]] Status revoke_kiosk(Services services, const domain::KioskId& kiosk);

}  // namespace baileo::usecases
