#pragma once

#include <functional>
#include <span>
#include <vector>

#include "server/results/random_generator.hpp"

namespace baileo::results {

/// What drawing all true values together, again and again, gave for one of them.
struct Drawn {
    std::vector<double> values;          ///< one for each draw, in the order of drawing
    std::vector<std::size_t> with_rank;  ///< [r] = how many draws gave it rank r + 1
};

/// Fills one draw of all values.
using DrawAll = std::function<void(std::span<double>)>;

/// Draws `count` values `draws` times and ranks each draw, the largest first. Equal values are ranked by
/// place, so that the outcome does not depend on the sorting algorithm.
[[nodiscard]] std::vector<Drawn> draw_ranks(std::size_t count, std::size_t draws, const DrawAll& draw_all);

/// The smallest rank that at least this many draws reach or do better.
[[nodiscard]] std::uint32_t rank_reached_by(const std::vector<std::size_t>& with_rank, std::size_t draws);

}  // namespace baileo::results
