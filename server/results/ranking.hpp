#pragma once

#include <string_view>

#include "server/results/citizen_index.hpp"

namespace baileo::results {

/// Names everything that turns counts into a ranking; another way of computing gets another name.
inline constexpr std::string_view formula = "citizen-index/1";

/// How often the true indices are drawn, how many draws an interval leaves out at either end, and the share
/// of the draws that it holds.
inline constexpr std::size_t draw_count = 10'000;
inline constexpr std::size_t tail_count = 500;
inline constexpr double interval_share = 1 - 2.0 * tail_count / draw_count;

/// Where an innovation with ballots stands.
struct Standing {
    std::uint32_t rank = 0;  ///< from 1; equal indices share the better rank, and the next ranks stay free
    std::uint32_t rank_low = 0;   ///< best rank within the interval
    std::uint32_t rank_high = 0;  ///< worst
    double plain_index = 0;       ///< 25..100, the official figure, two decimals
    double index = 0;             ///< 25..100, the citizen index that ranks, two decimals
    double interval_low = 0;      ///< of the index, two decimals
    double interval_high = 0;
    char band = 'D';  ///< A..D of the plain index

    bool operator==(const Standing&) const = default;
};

/// Ranks all innovations that have ballots; the others do not appear. Intervals and rank intervals hold 90 %
/// of `draw_count` draws of all indices, and always the index and the rank themselves. The same counts and
/// seed give the same figures on every machine. Source: OECD/JRC, Handbook on Constructing Composite
/// Indicators, 2008, step 7 (uncertainty analysis).
[[nodiscard]] std::map<domain::InnovationId, Standing> rank(
    const std::map<domain::InnovationId, merge::Counts>& tally, std::uint64_t seed);

}  // namespace baileo::results
