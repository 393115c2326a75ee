#pragma once

#include <string>

#include "server/usecases/assign_judges.hpp"

namespace baileo::usecases {

// The two JSON files that set a panel up; their form is told in server/README.md.

/// Reads the criteria with weights and anchors. Errors: malformed, with where; the criteria are checked when
/// they are set.
[[nodiscard]] Result<panel::Criteria> read_criteria(std::string_view json);

/// Reads who sits on the panel. Errors: malformed, with where.
[[nodiscard]] Result<PanelPlan> read_panel_plan(std::string_view json);

}  // namespace baileo::usecases
