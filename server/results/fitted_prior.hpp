#pragma once

#include "server/results/citizen_index.hpp"

namespace baileo::results {

/// How many ballots a fitted prior weighs at least and at most, and how many innovations with ballots it
/// takes to fit one.
inline constexpr double weakest_prior = 4;
inline constexpr double strongest_prior = 200;
inline constexpr std::size_t innovations_to_fit = 5;

/// The pooled prior with the strength that fits how alike the innovations are: the variance of answers within
/// an innovation by the variance of mean answers between innovations. Much alike innovations lean on each
/// other more. Strength 20 with too few innovations to tell. This empirical Bayes estimate is what makes
/// intervals hold what they promise; one that fits all four shares instead of their mean would draw too
/// strongly, since innovations differ by little else than their mean. Source: H. Buehlmann, E. Straub,
/// "Glaubwuerdigkeit fuer Schadensaetze", Bulletin of the Swiss Association of Actuaries 70, 1970: the
/// credibility factor n / (n + m).
[[nodiscard]] Prior fitted_prior(std::span<const merge::Counts> all);

}  // namespace baileo::results
