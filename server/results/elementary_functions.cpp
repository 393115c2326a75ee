#include "server/results/elementary_functions.hpp"

#include <array>
#include <cmath>

#include "shared/base/expects.hpp"

namespace baileo::results {
namespace {

// ln 2 in two parts: the first has so few digits that a whole multiple of it is exact.
constexpr double ln2_high = 0x1.62e42fee00000p-1;
constexpr double ln2_low = 0x1.a39ef35793c76p-33;
constexpr double square_root_of_half = 0.70710678118654752;

/// 1, 1/3, 1/5 ...: the coefficients of the series of the logarithm.
constexpr auto odd_reciprocals = [] {
    std::array<double, 12> reciprocals{};
    for (std::size_t i = 0; i < reciprocals.size(); ++i)
        reciprocals[i] = 1.0 / static_cast<double>(2 * i + 1);
    return reciprocals;
}();

}  // namespace

double logarithm(double x) {
    expects(x > 0 && std::isfinite(x), "the logarithm is of a positive number");
    int power = 0;
    double rest = std::frexp(x, &power);
    if (rest < square_root_of_half) {
        rest *= 2;
        --power;
    }
    const double s = (rest - 1) / (rest + 1);
    const double square = s * s;  // below 0.0295, so that twelve terms reach the last bit
    double sum = 0;
    for (std::size_t term = odd_reciprocals.size(); term-- > 0;)
        sum = sum * square + odd_reciprocals[term];
    return power * ln2_high + (2 * s * sum + power * ln2_low);
}

double exponential(double x) {
    expects(x <= 700, "the power is small enough for a double");
    if (x < -700) return 0;
    const double power = std::floor(x / (ln2_high + ln2_low) + 0.5);
    const double rest = (x - power * ln2_high) - power * ln2_low;  // within 0.35 of zero
    double sum = 1;
    for (int term = 14; term >= 1; --term)
        sum = 1 + sum * rest / term;
    return std::ldexp(sum, static_cast<int>(power));
}

}  // namespace baileo::results
