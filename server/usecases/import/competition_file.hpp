#pragma once

#include "server/usecases/import/table.hpp"
#include "shared/domain/competition.hpp"

namespace baileo::usecases {

/// What competition.toml holds. Whatever is wrong with it is noted; the value is of use only if nothing was.
[[nodiscard]] domain::Competition read_competition(std::string_view text, ImportFaults& faults);

}  // namespace baileo::usecases
