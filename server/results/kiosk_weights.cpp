#include "server/results/kiosk_weights.hpp"

#include <algorithm>
#include <functional>
#include <vector>

#include "shared/base/expects.hpp"

namespace baileo::results {
namespace {

merge::Counts sum_if(const CountsByKiosk& kiosks, const auto& wanted) {
    merge::Counts sum{};
    for (const auto& [kiosk, counts] : kiosks) {
        if (!wanted(kiosk)) continue;
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += counts[i];
    }
    return sum;
}

/// The largest number of ballots that a kiosk's weight may equal, so that no kiosk has more than its share:
/// with the largest j kiosks cut to this level and `rest` ballots in the others, level = limit * (j * level +
/// rest).
double level(const CountsByKiosk& kiosks, double limit) {
    std::vector<std::uint64_t> sizes;
    sizes.reserve(kiosks.size());
    for (const auto& [kiosk, counts] : kiosks)
        sizes.push_back(ballots(counts));
    std::ranges::sort(sizes, std::greater());

    auto rest = static_cast<double>(ballots(summed(kiosks)));
    for (std::size_t cut = 0; cut < sizes.size(); ++cut) {
        const double left = 1 - limit * static_cast<double>(cut);
        if (left <= 0) return kept_ballots;
        const double found = limit * rest / left;
        if (static_cast<double>(sizes[cut]) <= found) return std::max(found, kept_ballots);
        rest -= static_cast<double>(sizes[cut]);
    }
    return kept_ballots;
}

std::optional<double> index_of(const merge::Counts& counts, const Prior& prior) {
    if (ballots(counts) == 0) return std::nullopt;
    return rounded(posterior(counts, prior).index());
}

}  // namespace

merge::Counts summed(const CountsByKiosk& kiosks) {
    return sum_if(kiosks, [](const domain::KioskId&) { return true; });
}

WeightedCounts capped(const CountsByKiosk& kiosks, double share_limit) {
    expects(share_limit > 0 && share_limit <= 1, "a share is above zero and at most one");
    const double most = level(kiosks, share_limit);
    WeightedCounts result;
    double weight = 0;
    double heaviest = 0;
    double spread = 0;  // sum of weight^2 / ballots
    for (const auto& [kiosk, counts] : kiosks) {
        const auto given = static_cast<double>(ballots(counts));
        if (given == 0) continue;
        const double kept = std::min(given, most);
        result.capped += kept < given ? 1U : 0U;
        weight += kept;
        heaviest = std::max(heaviest, kept);
        spread += kept * (kept / given);
        for (std::size_t i = 0; i < counts.size(); ++i)
            result.ballots[i] += static_cast<double>(counts[i]) * (kept / given);
    }
    if (weight == 0) return result;
    result.largest_share = heaviest / weight;
    // Scaled to weight^2 / spread ballots; both are the same number if no kiosk was cut.
    if (result.capped > 0)
        for (double& count : result.ballots)
            count *= weight / spread;
    return result;
}

Posterior posterior_of(const WeightedCounts& counts, const Prior& prior) {
    Posterior result;
    for (std::size_t i = 0; i < counts.ballots.size(); ++i)
        result.parameters[i] = counts.ballots[i] + prior.strength * prior.shares[i];
    return result;
}

HomeKioskEffect home_kiosk_effect(const CountsByKiosk& kiosks, const std::set<domain::KioskId>& home,
                                  const Prior& prior) {
    HomeKioskEffect effect;
    effect.everywhere = summed(kiosks);
    effect.elsewhere = sum_if(kiosks, [&](const domain::KioskId& kiosk) { return !home.contains(kiosk); });
    if (const std::uint64_t all = ballots(effect.everywhere); all > 0)
        effect.home_share = static_cast<double>(all - ballots(effect.elsewhere)) / static_cast<double>(all);
    effect.plain_with = plain_index(effect.everywhere);
    effect.plain_without = plain_index(effect.elsewhere);
    effect.index_with = index_of(effect.everywhere, prior);
    effect.index_without = index_of(effect.elsewhere, prior);
    return effect;
}

}  // namespace baileo::results
