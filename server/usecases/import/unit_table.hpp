#pragma once

#include <set>

#include "server/usecases/import/table.hpp"
#include "shared/domain/unit.hpp"

namespace baileo::usecases {

/// What units.csv holds.
struct UnitTable {
    std::vector<domain::Unit> units;
    /// Keys of all rows, also of rows with faults, so that one fault is not told once for each innovation;
    /// nothing if the table could not be read.
    std::optional<std::set<domain::UnitKey>> keys;
};

[[nodiscard]] UnitTable read_units(std::string_view text, ImportFaults& faults);

}  // namespace baileo::usecases
