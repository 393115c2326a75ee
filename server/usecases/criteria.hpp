#pragma once

#include "server/panel/criteria.hpp"
#include "server/usecases/services.hpp"

namespace baileo::usecases {

/// What the panel scores by, in the order of the sheet; empty before it is set.
[[nodiscard]] Result<panel::Criteria> criteria(Services services);

/// Replaces all criteria with their weights. Errors: malformed (see panel::check), conflict once anything was
/// written on a score sheet: marks that were given under one set of criteria mean nothing under another.
[[nodiscard]] Status set_criteria(Services services, const panel::Criteria& criteria);

}  // namespace baileo::usecases
