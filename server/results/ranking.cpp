#include "server/results/ranking.hpp"

#include <algorithm>
#include <numeric>

namespace baileo::results {
namespace {

/// What is drawn for one innovation.
struct Draws {
    std::vector<double> indices;         ///< one for each draw
    std::vector<std::size_t> with_rank;  ///< [r] = how many draws gave it rank r + 1
};

/// Draws the true indices of all innovations together, again and again, and ranks each draw.
std::vector<Draws> draw_all(const std::vector<Posterior>& posteriors, std::uint64_t seed) {
    const std::size_t count = posteriors.size();
    std::vector<Draws> all(count, {{}, std::vector<std::size_t>(count)});
    for (Draws& each : all)
        each.indices.reserve(draw_count);

    RandomGenerator random(seed);
    std::vector<std::size_t> by_index(count);
    std::iota(by_index.begin(), by_index.end(), 0U);
    for (std::size_t round = 0; round < draw_count; ++round) {
        for (std::size_t i = 0; i < count; ++i)
            all[i].indices.push_back(posteriors[i].draw(random));
        // Equal draws are ranked by place, so that the outcome does not depend on the sorting algorithm.
        std::ranges::sort(by_index, [&](std::size_t a, std::size_t b) {
            const double first = all[a].indices.back();
            const double second = all[b].indices.back();
            return first != second ? first > second : a < b;
        });
        for (std::size_t place = 0; place < count; ++place)
            ++all[by_index[place]].with_rank[place];
    }
    return all;
}

/// The smallest rank that at least this many draws reach or do better.
std::uint32_t rank_reached_by(const std::vector<std::size_t>& with_rank, std::size_t draws) {
    std::size_t reached = 0;
    for (std::size_t place = 0; place < with_rank.size(); ++place) {
        reached += with_rank[place];
        if (reached >= draws) return static_cast<std::uint32_t>(place + 1);
    }
    return static_cast<std::uint32_t>(with_rank.size());
}

void add_intervals(Standing& standing, Draws& draws) {
    std::ranges::sort(draws.indices);
    standing.interval_low = std::min(standing.index, rounded(draws.indices[tail_count - 1]));
    standing.interval_high = std::max(standing.index, rounded(draws.indices[draw_count - tail_count - 1]));
    standing.rank_low = std::min(standing.rank, rank_reached_by(draws.with_rank, tail_count));
    standing.rank_high = std::max(standing.rank, rank_reached_by(draws.with_rank, draw_count - tail_count));
}

std::uint32_t rank_of(double index, std::span<const Standing> all) {
    const auto better = std::ranges::count_if(all, [&](const Standing& each) { return each.index > index; });
    return static_cast<std::uint32_t>(better + 1);
}

}  // namespace

std::map<domain::InnovationId, Standing> rank(const std::map<domain::InnovationId, merge::Counts>& tally,
                                              std::uint64_t seed) {
    std::vector<domain::InnovationId> innovations;
    std::vector<merge::Counts> rated;
    for (const auto& [innovation, counts] : tally) {
        if (ballots(counts) == 0) continue;
        innovations.push_back(innovation);
        rated.push_back(counts);
    }

    const Prior prior = pooled_prior(rated);
    std::vector<Posterior> posteriors;
    std::vector<Standing> standings;
    for (const merge::Counts& counts : rated) {
        posteriors.push_back(posterior(counts, prior));
        Standing& standing = standings.emplace_back();
        standing.plain_index = *plain_index(counts);
        standing.index = rounded(posteriors.back().index());
        standing.band = band(standing.plain_index);
    }

    std::vector<Draws> draws = draw_all(posteriors, seed);
    std::map<domain::InnovationId, Standing> ranked;
    for (std::size_t i = 0; i < standings.size(); ++i) {
        standings[i].rank = rank_of(standings[i].index, standings);
        add_intervals(standings[i], draws[i]);
        ranked.emplace(innovations[i], standings[i]);
    }
    return ranked;
}

}  // namespace baileo::results
