#pragma once

#include "server/usecases/services.hpp"

namespace baileo::usecases {

/// The running tally as JSON, its form described in server/README.md under "tally --json". The same ballots,
/// catalogue and decisions give the same bytes, in whatever order and pieces they came. Errors: not_found
/// before a catalogue was published, storage errors.
[[nodiscard]] Result<std::string> tally_report(Services services);

/// The same within a question that is under way.
[[nodiscard]] Result<std::string> tally_report(store::Reader& reader);

}  // namespace baileo::usecases
