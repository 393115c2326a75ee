#pragma once

#include "kiosk/sync/journal_export.hpp"

namespace baileo::sync {

/// What one visit of a USB stick did.
struct StickVisit {
    JournalExport exported;
    std::uint64_t acknowledged_through = 0;  ///< the server has entries up to here, as far as is known now
    std::vector<std::string> refused;        ///< acknowledgements that were not taken: file and why
};

/// Takes what the server acknowledged, if the stick brings that back, then exports the journal onto it. An
/// acknowledgement that cannot be taken does not stop the export. Errors: as export_journal().
[[nodiscard]] Result<StickVisit> visit_stick(kiosk::KioskStore& store, const std::filesystem::path& folder,
                                             std::uint64_t first = 1);

/// Takes one acknowledgement from a file, see import_acknowledgement(). Errors: also not_found, too_large.
[[nodiscard]] Result<std::uint64_t> import_acknowledgement_file(kiosk::KioskStore& store,
                                                                const std::filesystem::path& file);

}  // namespace baileo::sync
