#pragma once

#include <array>

#include "server/results/random_generator.hpp"

namespace baileo::results {

/// A draw from the standard normal distribution, by the polar method. Source: G. Marsaglia, T. A. Bray, "A
/// convenient method for generating normal variables", SIAM Review 6(3), 1964.
[[nodiscard]] double normal(RandomGenerator& random);

/// A draw from the gamma distribution of this shape (above zero) and scale 1. Source: G. Marsaglia, W. W.
/// Tsang, "A simple method for generating gamma variables", ACM TOMS 26(3), 2000; shapes below 1 by its
/// section 6.
[[nodiscard]] double gamma(RandomGenerator& random, double shape);

/// Shares of the four answers; they add up to 1.
using Shares = std::array<double, 4>;

/// A draw from the Dirichlet distribution with these parameters (each above zero, their sum at least 1):
/// gamma draws divided by their sum. Source: L. Devroye, Non-Uniform Random Variate Generation, 1986, XI.4.
[[nodiscard]] Shares dirichlet(RandomGenerator& random, const std::array<double, 4>& parameters);

}  // namespace baileo::results
