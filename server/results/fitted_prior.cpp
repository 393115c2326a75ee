#include "server/results/fitted_prior.hpp"

#include <algorithm>
#include <cmath>

#include "server/results/tail_probabilities.hpp"

namespace baileo::results {
namespace {

/// Slope of the logarithm of the likelihood of all counts at this strength of the prior.
double slope(std::span<const merge::Counts> all, const Shares& shares, double strength) {
    const double before = digamma(strength);
    Shares before_each{};
    for (std::size_t i = 0; i < shares.size(); ++i)
        before_each[i] = digamma(strength * shares[i]);

    double sum = 0;
    for (const merge::Counts& counts : all) {
        for (std::size_t i = 0; i < shares.size(); ++i)
            sum +=
                shares[i] * (digamma(static_cast<double>(counts[i]) + strength * shares[i]) - before_each[i]);
        sum -= digamma(static_cast<double>(ballots(counts)) + strength) - before;
    }
    return sum;
}

/// The likelihood rises up to the best strength and falls after it: the strength where the slope is zero.
double best_strength(std::span<const merge::Counts> all, const Shares& shares) {
    double low = weakest_prior;
    double high = strongest_prior;
    if (slope(all, shares, low) <= 0) return low;
    if (slope(all, shares, high) >= 0) return high;
    for (int halving = 0; halving < 24; ++halving) {
        const double middle = std::sqrt(low * high);
        (slope(all, shares, middle) > 0 ? low : high) = middle;
    }
    return std::sqrt(low * high);
}

}  // namespace

Prior fitted_prior(std::span<const merge::Counts> all) {
    Prior prior = pooled_prior(all);
    const auto rated =
        std::ranges::count_if(all, [](const merge::Counts& counts) { return ballots(counts) > 0; });
    if (static_cast<std::size_t>(rated) >= innovations_to_fit)
        prior.strength = best_strength(all, prior.shares);
    return prior;
}

}  // namespace baileo::results
