#include "server/results/samplers.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "server/results/elementary_functions.hpp"

using namespace baileo::results;
using doctest::Approx;

namespace {

struct Moments {
    double mean = 0;
    double variance = 0;
};

template <class Draw>
Moments moments(Draw draw) {
    constexpr int count = 200'000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < count; ++i) {
        const double x = draw();
        sum += x;
        squares += x * x;
    }
    const double mean = sum / count;
    return {mean, squares / count - mean * mean};
}

}  // namespace

TEST_CASE("logarithm and exponential agree with the C library to the last digits") {
    for (double x = 1e-300; x < 1e300; x *= 1.7) {
        CHECK(std::abs(logarithm(x) - std::log(x)) <= 1e-15 * std::abs(std::log(x)));
    }
    for (double x = 0.5; x < 2; x += 0.0007) {
        CHECK(std::abs(logarithm(x) - std::log(x)) <= 1e-15 * std::abs(std::log(x)));
    }
    for (double x = -690; x < 690; x += 0.37) {
        CHECK(std::abs(exponential(x) - std::exp(x)) <= 1e-15 * std::exp(x));
    }
    CHECK(exponential(-1e9) == 0);
}

TEST_CASE("the first draws of a seed are the same on every machine") {
    // Computed by a second implementation in another language; to the last bit, so no Approx.
    RandomGenerator random(2026);

    CHECK(normal(random) == 0x1.244ed0b15c929p-1);
    CHECK(normal(random) == 0x1.2e9e7869e4047p-1);
    CHECK(gamma(random, 0.3) == 0x1.763969f4b4ff1p-7);
    CHECK(gamma(random, 7.5) == 0x1.d343f2aeab562p+2);
}

TEST_CASE("normal draws have mean 0 and variance 1") {
    RandomGenerator random(11);
    const Moments found = moments([&] { return normal(random); });

    CHECK(std::abs(found.mean) < 0.01);
    CHECK(found.variance == Approx(1).epsilon(0.01));
}

TEST_CASE("gamma draws have the shape as mean and as variance") {
    for (const double shape : {0.05, 0.5, 1.0, 2.5, 40.0, 3000.0}) {
        CAPTURE(shape);
        RandomGenerator random(12);
        const Moments found = moments([&] { return gamma(random, shape); });

        CHECK(found.mean == Approx(shape).epsilon(0.03));
        CHECK(found.variance == Approx(shape).epsilon(0.05));
    }
}

TEST_CASE("Dirichlet draws add up to 1 and have the parameters' shares as mean") {
    RandomGenerator random(13);
    const std::array<double, 4> parameters{0.001, 2, 5, 13};
    Shares sum{};
    for (int i = 0; i < 50'000; ++i) {
        const Shares shares = dirichlet(random, parameters);
        REQUIRE(shares[0] + shares[1] + shares[2] + shares[3] == Approx(1));
        for (std::size_t answer = 0; answer < 4; ++answer)
            sum[answer] += shares[answer];
    }

    CHECK(sum[0] / 50'000 < 0.001);
    for (std::size_t answer = 1; answer < 4; ++answer)
        CHECK(sum[answer] / 50'000 == Approx(parameters[answer] / 20.001).epsilon(0.01));
}
