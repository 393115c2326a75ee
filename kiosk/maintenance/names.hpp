#pragma once

#include <string_view>

#include "kiosk/maintenance/state.hpp"

namespace baileo::maintenance {

/// Stable name of a task in kebab-case, e.g. "touch-test": in the journal and in descriptions of the screen.
[[nodiscard]] std::string_view name(Task task);

/// Stable name of what the staff see, e.g. "staff-pin"; empty while maintenance is closed.
[[nodiscard]] std::string_view name(const State& state);

}  // namespace baileo::maintenance
