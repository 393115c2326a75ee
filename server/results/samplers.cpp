#include "server/results/samplers.hpp"

#include <cmath>

#include "server/results/elementary_functions.hpp"
#include "shared/base/expects.hpp"

namespace baileo::results {
namespace {

double gamma_from_one(RandomGenerator& random, double shape) {
    const double d = shape - 1.0 / 3.0;
    const double c = 1.0 / std::sqrt(9.0 * d);
    while (true) {
        const double x = normal(random);
        const double root = 1.0 + c * x;
        if (root <= 0) continue;
        const double v = root * root * root;
        const double u = random.uniform();
        const double square = x * x;
        if (u < 1.0 - 0.0331 * square * square) return d * v;
        if (logarithm(u) < 0.5 * square + d * (1.0 - v + logarithm(v))) return d * v;
    }
}

}  // namespace

double normal(RandomGenerator& random) {
    // The second value of each pair is thrown away, so that a draw depends on the generator alone.
    while (true) {
        const double x = 2.0 * random.uniform() - 1.0;
        const double y = 2.0 * random.uniform() - 1.0;
        const double square = x * x + y * y;
        if (square > 0 && square < 1) return x * std::sqrt(-2.0 * logarithm(square) / square);
    }
}

double gamma(RandomGenerator& random, double shape) {
    expects(shape > 0, "the shape of a gamma distribution is above zero");
    if (shape >= 1) return gamma_from_one(random, shape);
    const double draw = gamma_from_one(random, shape + 1.0);
    return draw * exponential(logarithm(random.uniform()) / shape);
}

Shares dirichlet(RandomGenerator& random, const std::array<double, 4>& parameters) {
    Shares shares{};
    double sum = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        shares[i] = gamma(random, parameters[i]);
        sum += shares[i];
    }
    expects(sum > 0, "the parameters of a Dirichlet distribution are not all tiny");
    for (double& share : shares)
        share /= sum;
    return shares;
}

}  // namespace baileo::results
