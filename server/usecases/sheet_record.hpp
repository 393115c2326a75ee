#pragma once

#include <map>

#include "server/usecases/services.hpp"

namespace baileo::usecases {

/// Whose sheet, for which innovation.
struct SheetKey {
    panel::JudgeId judge;
    domain::InnovationId innovation;

    auto operator<=>(const SheetKey&) const = default;
};

/// A sheet, and how it came to be what it is.
struct SheetRecord {
    panel::ScoreSheet sheet;
    std::optional<WallTime> saved_at;      ///< when anything was written last
    std::vector<store::SheetEvent> turns;  ///< submissions, reopenings and recusals, in order
};

using SheetRecords = std::map<SheetKey, SheetRecord>;

/// Every sheet that is assigned or was begun, of one judge alone if one is named.
[[nodiscard]] Result<SheetRecords> sheet_records(store::Reader& reader,
                                                 const std::optional<panel::JudgeId>& judge);

}  // namespace baileo::usecases
