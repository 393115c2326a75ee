#pragma once

#include <set>

#include "server/store/store.hpp"

namespace baileo::usecases {

/// The rules as they are now, with those of these codes that are good. Errors: not_found without a catalogue,
/// storage errors.
[[nodiscard]] Result<merge::Rules> rules_for(store::Reader& reader, const std::set<domain::CodeTag>& codes);

/// Judges every ballot again under the rules as they are now, and replaces verdicts and tally: after a
/// catalogue was published or a kiosk excluded, in the same transaction. Errors: not_found without a
/// catalogue, storage errors.
[[nodiscard]] Status judge_again(store::Writer& writer);

}  // namespace baileo::usecases
