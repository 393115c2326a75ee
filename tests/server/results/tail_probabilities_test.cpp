#include "server/results/tail_probabilities.hpp"

#include <doctest/doctest.h>

using namespace baileo::results;
using doctest::Approx;

TEST_CASE("tail probabilities agree with printed tables") {
    CHECK(complementary_error(0) == Approx(1));
    CHECK(complementary_error(0.5) == Approx(0.4795001221869535).epsilon(1e-12));
    CHECK(complementary_error(3) == Approx(2.209049699858544e-5).epsilon(1e-10));
    CHECK(complementary_error(1.9999999) == Approx(complementary_error(2.0000001)).epsilon(1e-5));
    CHECK(chi_squared_tail(3.841459, 1) == Approx(0.05).epsilon(1e-5));
    CHECK(chi_squared_tail(5.991465, 2) == Approx(0.05).epsilon(1e-5));
    CHECK(chi_squared_tail(7.814728, 3) == Approx(0.05).epsilon(1e-5));
    CHECK(chi_squared_tail(16.26624, 3) == Approx(0.001).epsilon(1e-5));
    CHECK(chi_squared_tail(0, 3) == Approx(1));
}

TEST_CASE("few hours to compare with make it hard to be surprised") {
    // Negative binomial with half an event in one hour: 1 - sqrt(1/2), 1 - sqrt(1/2) * 1.25.
    CHECK(predicted_tail(1, 0, 1) == Approx(0.2928932).epsilon(1e-6));
    CHECK(predicted_tail(2, 0, 1) == Approx(0.1161165).epsilon(1e-6));
    CHECK(predicted_tail(0, 0, 1) == 1);
    CHECK(predicted_tail(30, 10, 1) > predicted_tail(30, 100, 10));
    CHECK(predicted_tail(5, 0, 0) == 1);
    // A Poisson variable of mean 2 is 6 or more once in 60: the more hours, the closer.
    CHECK(predicted_tail(6, 200'000, 100'000) == Approx(0.016564).epsilon(0.001));
}

TEST_CASE("the bound on a run counts the places where it may begin") {
    CHECK(run_bound(0.5, 3, 10) == Approx(0.125 * (1 + 7 * 0.5)));
    CHECK(run_bound(0.5, 11, 10) == 0);
    CHECK(run_bound(1, 5, 10) == 1);
    CHECK(run_bound(0, 5, 10) == 0);
    CHECK(run_bound(0.9, 1, 100) == 1);
}
