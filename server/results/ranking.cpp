#include "server/results/ranking.hpp"

#include <algorithm>

#include "server/results/drawn_ranks.hpp"

namespace baileo::results {
namespace {

void add_intervals(Standing& standing, Drawn& draws) {
    std::ranges::sort(draws.values);
    standing.interval_low = std::min(standing.index, rounded(draws.values[tail_count - 1]));
    standing.interval_high = std::max(standing.index, rounded(draws.values[draw_count - tail_count - 1]));
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

    RandomGenerator random(seed);
    std::vector<Drawn> draws = draw_ranks(posteriors.size(), draw_count, [&](std::span<double> indices) {
        for (std::size_t i = 0; i < indices.size(); ++i)
            indices[i] = posteriors[i].draw(random);
    });
    std::map<domain::InnovationId, Standing> ranked;
    for (std::size_t i = 0; i < standings.size(); ++i) {
        standings[i].rank = rank_of(standings[i].index, standings);
        add_intervals(standings[i], draws[i]);
        ranked.emplace(innovations[i], standings[i]);
    }
    return ranked;
}

}  // namespace baileo::results
