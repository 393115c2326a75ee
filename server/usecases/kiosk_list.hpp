#pragma once

#include "server/usecases/kiosks.hpp"

namespace baileo::usecases {

/// One kiosk as its admin sees it.
struct ListedKiosk {
    store::Kiosk kiosk;
    std::optional<store::Journal> journal;  ///< the newest; nothing before enrolment
    std::vector<std::string>
        confirmation_words;  ///< to compare with the kiosk's screen; empty before enrolment

    /// Entries that the kiosk signed for and the server does not have.
    [[nodiscard]] std::uint64_t waiting() const;
};

/// Every kiosk, by name.
[[nodiscard]] Result<std::vector<ListedKiosk>> list_kiosks(Services services);

/// The list as JSON:
/// [{"id","name","place","state","software","last_heard_at","stored_through","waiting","words"}].
[[nodiscard]] std::string kiosks_json(const std::vector<ListedKiosk>& kiosks);

/// What the person who sets up the kiosk needs, as JSON: {"kiosk_id","code","expires_at"}.
[[nodiscard]] std::string invitation_json(const Invitation& invitation);

}  // namespace baileo::usecases
