#pragma once

#include <memory>
#include <optional>

#include "kiosk/app/attendant.hpp"
#include "kiosk/app/condition.hpp"
#include "kiosk/app/connection_test.hpp"
#include "kiosk/app/errand.hpp"
#include "kiosk/app/inbox.hpp"
#include "kiosk/app/status.hpp"
#include "kiosk/sync/http_transport.hpp"
#include "kiosk/sync/stick.hpp"
#include "kiosk/sync/sync_worker.hpp"

namespace baileo::app {

/// What a running kiosk is started with besides its machine.
struct ServiceSettings {
    std::filesystem::path folder;
    std::string name;                     ///< from kiosk.toml
    std::optional<domain::UnitKey> unit;  ///< from kiosk.toml
    std::string voice;                    ///< whether one is offered, for the status
    std::function<void()> wake;           ///< called by the sync thread when there is news
};

/// Everything behind the screen: the store, the sync thread, the condition of the kiosk. Tells the attendant
/// what changes. Belongs to the thread that draws.
class Services {
  public:
    /// Clock, random numbers and attendant are borrowed.
    Services(ServiceSettings settings, const Clock& clock, RandomSource& random, Attendant& attendant);
    Services(const Services&) = delete;
    Services& operator=(const Services&) = delete;
    ~Services();

    /// Opens the store and begins to synchronise if this kiosk is enrolled; if it is not, nothing is kept
    /// open, so that `enrol` can do its work meanwhile. Errors: storage_busy if another process has the
    /// store. Any other failure is told by the screen.
    [[nodiscard]] Status open();

    /// Once a frame: takes the sync thread's news, looks at the time, does what is due.
    void look_after(SinceBoot now);

    /// Writes down that the kiosk stops, and why.
    void close(std::string_view reason);

    /// Begins to take acknowledgements from a stick and to write the journal onto it; false if that cannot
    /// be done now, because the kiosk is not enrolled, has no store, or is at it already.
    [[nodiscard]] bool begin_export(const std::filesystem::path& folder);
    /// How it went, once, when it is over; `wake` is called then.
    [[nodiscard]] std::optional<Result<sync::StickVisit>> take_export();

    /// The server answers.
    [[nodiscard]] bool is_online() const { return online_; }
    /// "https://host", where receipts are checked; empty before enrolment.
    [[nodiscard]] const std::string& public_address() const { return public_address_; }

    /// What the staff's screens tell about this kiosk.
    [[nodiscard]] maintenance::Facts facts();
    /// Whether the maintenance PIN may be entered now.
    [[nodiscard]] maintenance::PinStanding pin_standing(SinceBoot now);
    /// Counts an attempt on the disk, then looks at its digits. False as well if the disk fails.
    [[nodiscard]] bool judge_pin(std::string_view digits, SinceBoot now);
    /// Writes down what the staff did; before enrolment there is no journal for it.
    void note_maintenance(std::string_view action);
    /// What to test the connection with; nothing before enrolment.
    [[nodiscard]] std::optional<ConnectionTest> connection_test();

  private:
    void begin(const kiosk::Identity& identity);
    [[nodiscard]] Status synchronise(const kiosk::Identity& identity);
    void load_catalogue(const kiosk::Identity& identity);
    void follow(const sync::News& news);
    void follow_attendant();
    void follow_code_desk();
    void keep_house(SinceBoot now);
    void tell_attendant();
    [[nodiscard]] domain::Phase phase() const;
    void write_status();
    void check_unit();

    ServiceSettings settings_;
    const Clock& clock_;
    RandomSource& random_;
    Attendant& attendant_;
    Condition condition_;
    std::optional<domain::Phase> told_phase_;
    bool online_ = false;
    std::string standing_ = "unknown";  ///< what the server said last about this kiosk
    bool status_stale_ = true;
    std::optional<WallTime> last_contact_;
    std::string public_address_;
    SinceBoot tried_at_{};  ///< to open the store
    SinceBoot minute_at_{};
    SinceBoot hour_at_{};

    Inbox<sync::News> inbox_;
    std::unique_ptr<kiosk::KioskStore> store_;
    CodeDesk codes_;
    std::unique_ptr<sync::HttpTransport> transport_;
    std::unique_ptr<Errand<Result<sync::StickVisit>>> stick_;  ///< only while there is one; uses the store
    std::unique_ptr<sync::SyncWorker> worker_;                 ///< last: its thread uses the above
};

}  // namespace baileo::app
