#pragma once

#include "shared/domain/ballot.hpp"
#include "shared/journal/ordered_fields.hpp"

namespace baileo::journal {

/// Reads what write_ballot() writes; what is wrong stands in `fields` afterwards. For the sources of this box
/// alone.
[[nodiscard]] domain::Ballot read_ballot(OrderedFields& fields);

}  // namespace baileo::journal
