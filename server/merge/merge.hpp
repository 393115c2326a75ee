#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "server/merge/rules.hpp"

namespace baileo::merge {

/// A ballot as it was received: where it stands and what it says.
struct Received {
    std::int64_t journal = 0;  ///< one life of one kiosk's journal, numbered by the store
    std::uint64_t seq = 0;
    domain::KioskId kiosk;
    std::optional<domain::Ballot> ballot;  ///< nothing if the entry's body is no ballot
};

/// Counted ballots of one innovation by answer: [0] poor ... [3] very good.
using Counts = std::array<std::uint64_t, 4>;

/// What counts, and what became of the rest.
struct Tally {
    std::map<domain::InnovationId, Counts>
        innovations;                            ///< every innovation of the rules, also those without ballots
    std::map<Verdict, std::uint64_t> verdicts;  ///< how many ballots have each verdict; absent means none

    bool operator==(const Tally&) const = default;
};

/// The result of merging: one verdict per received ballot, in the order of the input, and the tally.
struct Merged {
    std::vector<Verdict> verdicts;
    Tally tally;
};

/// The whole merge as one pure function of what was received and decided: the order of `received`, and how it
/// came in, play no part. No ballot may stand in the list twice.
[[nodiscard]] Merged merge(std::span<const Received> received, const Rules& rules);

/// Adds one ballot of this verdict to a tally, or with count = -1 takes it away again.
void apply(Tally& tally, Verdict verdict, const domain::InnovationId& innovation, domain::Rating overall,
           int count);

}  // namespace baileo::merge
