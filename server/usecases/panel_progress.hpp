#pragma once

#include "server/usecases/sheet_record.hpp"
#include "shared/domain/catalogue.hpp"

namespace baileo::usecases {

/// How far judging is, without a single mark: what the secretary may know while judges still score.
struct PanelProgress {
    domain::Catalogue catalogue;
    panel::Criteria criteria;
    std::vector<store::Judge> judges;
    SheetRecords sheets;  ///< of offered innovations
};

/// Errors: not_found before a catalogue was published, storage errors.
[[nodiscard]] Result<PanelProgress> panel_progress(Services services);

}  // namespace baileo::usecases
