#pragma once

#include "kiosk/app/errand.hpp"
#include "kiosk/store/kiosk_store.hpp"
#include "kiosk/visit/effect.hpp"

namespace baileo::app {

/// How long no code is taken after so many wrong ones in a row: 30 seconds after the fifth, twice as long
/// after the tenth and so on, up to 15 minutes; nothing in between.
[[nodiscard]] SinceBoot pause_after(std::uint32_t attempts);

/// Checks ballot codes. Argon2id takes its time, so a thread of its own does it, and nothing that is drawn
/// waits. Codes go nowhere else: not into the log, not onto the disk.
class CodeDesk {
  public:
    /// `wake` is called by the thread when there is something to take.
    explicit CodeDesk(std::function<void()> wake) : checks_(std::move(wake)) {}

    /// Begins to check a code, or answers at once what needs no check. The attempt is on the disk before
    /// anything else happens. Store and check are those of now; null means that nothing can be stored.
    [[nodiscard]] std::optional<visit::Event> check(const visit::effect::CheckCode& wanted,
                                                    kiosk::KioskStore* store,
                                                    const std::optional<domain::CodeCheck>& check);

    /// What came out since the last call. A code that is in no list is refused only while the server answers:
    /// at a kiosk without a network the list may be older than the code, and the merge decides later.
    [[nodiscard]] std::vector<visit::Event> answers(kiosk::KioskStore& store, bool online);

  private:
    struct Finding {
        domain::VisitId visit;
        Result<domain::CodeTag> tag;
        bool listed = false;
        bool has_list = true;  ///< it could be read
    };

    [[nodiscard]] static visit::Event answer(const Finding& finding, kiosk::KioskStore& store, bool online);

    Errand<Finding> checks_;
};

}  // namespace baileo::app
