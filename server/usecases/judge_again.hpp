#pragma once

#include "server/store/store.hpp"

namespace baileo::usecases {

/// Judges every ballot again under the rules as they are now, and replaces verdicts and tally: after a
/// catalogue was published or a kiosk excluded, in the same transaction. Errors: not_found without a
/// catalogue, storage errors.
[[nodiscard]] Status judge_again(store::Writer& writer);

}  // namespace baileo::usecases
