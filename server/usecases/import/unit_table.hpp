#pragma once

#include <set>

#include "server/usecases/import/table.hpp"
#include "shared/domain/unit.hpp"

namespace baileo::usecases {

/// What units.csv holds.
struct UnitTable {
    std::vector<domain::Unit> units;
    /// Every key; nothing if some could not be read, so that a fault here is not told once more for each
    /// innovation of that unit.
    std::optional<std::set<domain::UnitKey>> keys;
};

[[nodiscard]] UnitTable read_units(std::string_view text, ImportFaults& faults);

}  // namespace baileo::usecases
