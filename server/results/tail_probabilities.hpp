#pragma once

#include <cstdint>

namespace baileo::results {

// How surprising a figure is, by the project's own elementary functions, so that every machine flags the
// same.

/// The complementary error function of x >= 0. Source: Abramowitz and Stegun, Handbook of Mathematical
/// Functions, 7.1.6 and 7.1.14.
[[nodiscard]] double complementary_error(double x);

/// The chance that a chi-squared variable of 1 to 3 degrees of freedom is at least this large. Source: the
/// same, 26.4.4 and 26.4.5.
[[nodiscard]] double chi_squared_tail(double statistic, unsigned degrees);

/// The chance of at least `count` events in one hour, after `events` events in `hours` other hours of the
/// same kind: the negative binomial distribution that a Poisson rate with Jeffreys' prior predicts. Few hours
/// to compare with make it hard to be surprised. Source: A. Gelman et al., Bayesian Data Analysis, 3rd ed.,
/// section 2.6.
[[nodiscard]] double predicted_tail(std::uint64_t count, std::uint64_t events, std::uint64_t hours);

/// An upper bound on the chance that, in `length` independent trials of this chance of success, some `run`
/// in a row succeed: the expected number of places where such a run begins. Source: W. Feller, An
/// Introduction to Probability Theory and Its Applications, vol. 1, 3rd ed., XIII.7.
[[nodiscard]] double run_bound(double chance, std::uint64_t run, std::uint64_t length);

}  // namespace baileo::results
