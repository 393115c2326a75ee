#pragma once

#include <filesystem>
#include <memory>

#include "kiosk/store/blob_folder.hpp"
#include "kiosk/store/catalogue_cache.hpp"
#include "kiosk/store/code_record.hpp"
#include "kiosk/store/enrolment_record.hpp"
#include "kiosk/store/journal.hpp"
#include "kiosk/store/pin_guard.hpp"
#include "kiosk/store/settings_cache.hpp"
#include "kiosk/store/timekeeper.hpp"

namespace baileo::kiosk {

/// What a store is opened with.
struct StoreSettings {
    std::filesystem::path folder;      ///< holds kiosk.db, device.key and blobs/
    std::string hardware_fingerprint;  ///< of this machine, see hardware_fingerprint()
    std::string boot;                  ///< this start of the machine, see boot_name()
    bool verify_all = false;           ///< check every entry, not just the newest
};

/// Whether this kiosk may take ballots, as far as its own memory knows.
enum class Standing {
    not_enrolled,    ///< has no identity yet
    enrolled,        ///< all is well
    other_hardware,  ///< the disk was enrolled in another machine: possibly a copy
};

/// The kiosk's memory: one folder = one enrolment. One connection to one SQLite file that no other process
/// can open; the threads of this process share it.
class KioskStore {
  public:
    /// Opens the folder, makes it if it is not there, brings it to the newest schema and checks it: SQLite's
    /// quick check, that key and journal belong together, the chain's newest entries or all. A damaged store
    /// is refused, never replaced. Errors: storage_busy if another process has it, storage_corrupt,
    /// newer_schema and the other storage errors. Clock and randomness are borrowed.
    [[nodiscard]] static Result<std::unique_ptr<KioskStore>> open(const StoreSettings& settings,
                                                                  const Clock& clock, RandomSource& random);
    KioskStore(const KioskStore&) = delete;
    KioskStore& operator=(const KioskStore&) = delete;
    ~KioskStore();

    [[nodiscard]] Result<Standing> standing();
    /// Of this machine.
    [[nodiscard]] const std::string& hardware_fingerprint() const { return hardware_fingerprint_; }

    [[nodiscard]] EnrolmentRecord& enrolment() { return enrolment_; }
    [[nodiscard]] Journal& journal() { return journal_; }
    [[nodiscard]] CatalogueCache& catalogues() { return catalogues_; }
    [[nodiscard]] SettingsCache& settings() { return settings_; }
    [[nodiscard]] PinGuard& pin() { return pin_; }
    [[nodiscard]] CodeRecord& codes() { return codes_; }
    [[nodiscard]] const BlobFolder& blobs() const { return blobs_; }
    [[nodiscard]] Timekeeper& time() { return *time_; }

  private:
    KioskStore(const StoreSettings& settings, std::unique_ptr<Connection> connection,
               std::unique_ptr<Timekeeper> time, RandomSource& random);

    std::unique_ptr<Connection> connection_;
    std::unique_ptr<Timekeeper> time_;
    std::string hardware_fingerprint_;
    EnrolmentRecord enrolment_;
    Journal journal_;
    CatalogueCache catalogues_;
    SettingsCache settings_;
    PinGuard pin_;
    CodeRecord codes_;
    BlobFolder blobs_;
};

}  // namespace baileo::kiosk
