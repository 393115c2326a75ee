#pragma once

#include "server/panel/assignment.hpp"
#include "server/usecases/services.hpp"

namespace baileo::usecases {

/// Who sits on the panel, and how many of them every innovation should get.
struct PanelPlan {
    std::vector<store::Judge> judges;
    std::size_t judges_each = 3;
};

/// Takes these judges as the whole panel and gives every offered innovation its judges: evenly, and never one
/// who belongs to its unit or stepped back from it. Sheets that were begun stay with their judges, so it may
/// be done again when judges join or step back. Errors: malformed without judges, with one twice or a number
/// that cannot be, not_found for a judge who cannot sign in as judge or a unit that the catalogue lacks,
/// conflict before criteria are set or if a judge who has begun is left out, storage errors.
[[nodiscard]] Result<panel::Assignment> assign_judges(Services services, const PanelPlan& plan);

/// The innovations that the judges of this panel must not score because of the units they belong to.
[[nodiscard]] panel::Blocks blocks_by_affiliation(const std::vector<store::Judge>& judges,
                                                  const std::vector<domain::Innovation>& innovations);

}  // namespace baileo::usecases
