#pragma once

#include "server/results/final/joined_scores.hpp"

namespace baileo::results {

/// What the result would look like without something: a kiosk, a judge, or what a decision sets aside.
struct Influence {
    std::size_t moved = 0;            ///< innovations whose rank changes or that lose it
    domain::InnovationId most_moved;  ///< by ranks, then by points; empty if no score changes
    std::uint32_t rank_with = 0;      ///< of `most_moved`
    std::uint32_t rank_without = 0;   ///< 0 = it would not be ranked any more
    double largest_change = 0;        ///< of a final score, in points
    bool changes_first = false;       ///< another innovation would be first
    bool changes_top = false;         ///< other innovations would be among the first `top`

    bool operator==(const Influence&) const = default;
};

/// The first of all places, and the first `top`.
[[nodiscard]] Influence compare(const Places& with, const Places& without, std::size_t top);

/// The ballots without those cast at these kiosks.
[[nodiscard]] ResultInputs without_kiosks(const ResultInputs& inputs,
                                          const std::set<domain::KioskId>& kiosks);

/// For each kiosk: how the result changes without its ballots. Leaves out one after the other. Source: the
/// jackknife, B. Efron, The Jackknife, the Bootstrap and Other Resampling Plans, 1982, chapter 3.
[[nodiscard]] std::map<domain::KioskId, Influence> kiosk_influence(const ResultInputs& inputs,
                                                                   std::size_t top = 3);

/// For each judge: how the result changes without their marks. The severity model is fitted anew, so a panel
/// of three falls back to plain means when one is left out.
[[nodiscard]] std::map<panel::JudgeId, Influence> judge_influence(const ResultInputs& inputs,
                                                                  std::size_t top = 3);

}  // namespace baileo::results
