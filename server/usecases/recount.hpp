#pragma once

#include "server/usecases/services.hpp"

namespace baileo::usecases {

/// The tally as it runs along, and as it comes out when everything is read and judged once more.
struct Recount {
    merge::Tally running;
    merge::Tally recounted;
    std::uint64_t entries = 0;  ///< lines that were read again
    std::uint64_t ballots = 0;  ///< of these, ballots
    /// What does not agree, one English sentence each: tallies, verdicts of single ballots, broken chains,
    /// columns that say something else than the signed catalogue. Empty if all is well.
    std::vector<std::string> differences;
};

/// Counts again from the stored lines, the signed catalogues and the decisions alone: hash chains are
/// followed from their enrolment, ballots are parsed again and merged at once. Reads one consistent picture
/// while the server goes on. Errors: not_found before a catalogue was published, bad_signature if a
/// catalogue's is not ours, storage errors. A damaged journal is a difference, not an error.
[[nodiscard]] Result<Recount> recount(Services services);

}  // namespace baileo::usecases
