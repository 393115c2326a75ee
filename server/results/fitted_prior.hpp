#pragma once

#include "server/results/citizen_index.hpp"

namespace baileo::results {

/// How many ballots a fitted prior weighs at least and at most, and how many innovations with ballots it
/// takes to fit one.
inline constexpr double weakest_prior = 4;
inline constexpr double strongest_prior = 200;
inline constexpr std::size_t innovations_to_fit = 5;

/// The pooled prior with the strength that makes the counts of all innovations most likely: much alike
/// innovations lean on each other more. Strength 20 with too few innovations to tell. This empirical Bayes
/// estimate is what makes intervals hold what they promise. Source: T. P. Minka, Estimating a Dirichlet
/// distribution, 2000 (revised 2012), section 3: the Dirichlet-multinomial likelihood for fixed shares.
[[nodiscard]] Prior fitted_prior(std::span<const merge::Counts> all);

}  // namespace baileo::results
