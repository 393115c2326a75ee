#pragma once

#include <filesystem>

#include "kiosk/store/kiosk_store.hpp"

namespace baileo::sync {

/// A file that holds a part of the journal, up to its end.
struct JournalExport {
    std::filesystem::path file;
    std::uint64_t first = 0;  ///< number of its first entry
    std::uint64_t last = 0;   ///< number of its last one
};

/// "baileo-journal-<kiosk>-<first>-<last>.jsonl"
[[nodiscard]] std::string export_name(const domain::KioskId& kiosk, std::uint64_t first, std::uint64_t last);

/// Writes the journal from entry `first` on into a file in a folder, which is what a USB stick is: the lines
/// and the signed head that a batch over HTTP carries, without its limits. An entry that says so is written
/// first and is the last of the file, unless others come between. When this returns, the file was synced,
/// read back and compared. The kiosk keeps everything. May take long; other threads may go on using the
/// store. Errors: not_found if there is no such folder or no entry `first`, conflict before enrolment and for
/// the copy of a kiosk, storage_full, storage_read_only, storage_failed, storage_corrupt; the details name
/// the place.
[[nodiscard]] Result<JournalExport> export_journal(kiosk::KioskStore& store,
                                                   const std::filesystem::path& folder,
                                                   std::uint64_t first = 1);

}  // namespace baileo::sync
