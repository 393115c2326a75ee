#include "server/results/tail_probabilities.hpp"

#include <algorithm>
#include <cmath>

#include "server/results/elementary_functions.hpp"
#include "shared/base/expects.hpp"

namespace baileo::results {
namespace {

constexpr double two_over_root_pi = 1.1283791670955126;

/// Fits x below 2, where the terms soon shrink.
double error_series(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; n <= 60; ++n) {
        term *= 2 * x * x / (2 * n + 1);
        sum += term;
    }
    return two_over_root_pi * exponential(-x * x) * sum;
}

/// Fits x from 2, where the fractions soon settle.
double complementary_fraction(double x) {
    double fraction = x;
    for (int n = 80; n >= 1; --n)
        fraction = x + n / (2 * fraction);
    return two_over_root_pi / 2 * exponential(-x * x) / fraction;
}

}  // namespace

double complementary_error(double x) {
    expects(x >= 0, "the complementary error function is of zero or more");
    return x < 2 ? 1 - error_series(x) : complementary_fraction(x);
}

double chi_squared_tail(double statistic, unsigned degrees) {
    expects(degrees >= 1 && degrees <= 3, "one to three degrees of freedom");
    const double half = std::max(statistic, 0.0) / 2;
    if (degrees == 2) return exponential(-half);
    const double one = complementary_error(std::sqrt(half));
    return degrees == 1 ? one : one + two_over_root_pi * std::sqrt(half) * exponential(-half);
}

double predicted_tail(std::uint64_t count, std::uint64_t events, std::uint64_t hours) {
    const double shape = static_cast<double>(events) + 0.5;
    const double rate = static_cast<double>(hours);
    if (hours == 0) return 1;
    // Terms below e^-700 are zero; then the sum starts too late, which only makes the tail larger.
    double term = exponential(shape * logarithm(rate / (rate + 1)));
    double below = 0;
    for (std::uint64_t k = 0; k < count; ++k) {
        below += term;
        term *= (static_cast<double>(k) + shape) / (static_cast<double>(k + 1) * (rate + 1));
    }
    return std::clamp(1 - below, 0.0, 1.0);
}

double run_bound(double chance, std::uint64_t run, std::uint64_t length) {
    if (run > length) return 0;
    if (chance <= 0) return 0;
    if (run == 0 || chance >= 1) return 1;
    const double all = exponential(static_cast<double>(run) * logarithm(chance));
    const double later_starts = static_cast<double>(length - run) * (1 - chance);
    return std::min(1.0, all * (1 + later_starts));
}

}  // namespace baileo::results
