#include <cmath>

#include "server/results/citizen_index.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace baileo;
using namespace baileo::results;
using baileo::merge::Counts;
using doctest::Approx;

namespace {

/// Answers as a typical hall gives them: mean 3.26.
constexpr Prior typical{{0.03, 0.10, 0.45, 0.42}, 20};

/// The lower end of a 90 % interval, by the normal approximation.
double lower_end(const Posterior& posterior) { return posterior.index() - 1.645 * posterior.deviation(); }

}  // namespace

TEST_CASE("the plain index is the mean answer times 25, rounded half up to two decimals") {
    CHECK(plain_index({0, 0, 0, 7}) == 100.0);
    CHECK(plain_index({3, 0, 0, 0}) == 25.0);
    CHECK(plain_index({1, 1, 1, 1}) == 62.5);
    CHECK(plain_index({0, 1, 1, 1}) == 75.0);
    CHECK(plain_index({1, 0, 0, 2}) == 75.0);
    CHECK(plain_index({0, 0, 1, 2}) == 91.67);
    CHECK(plain_index({0, 2, 12, 26}) == 90.0);
    // 25 * 3.3225 = 83.0625 and 25 * 2601 / 800 = 81.28125: the half goes up.
    CHECK(plain_index({0, 0, 271, 129}) == 83.06);
    CHECK(plain_index({0, 0, 599, 201}) == 81.28);
    CHECK(plain_index({0, 0, 79, 1}) == 75.31);    // 75.3125
    CHECK(plain_index({0, 0, 799, 1}) == 75.03);   // 75.03125
    CHECK(plain_index({0, 0, 999, 1}) == 75.03);   // 75.025 exactly
    CHECK(plain_index({0, 0, 4999, 1}) == 75.01);  // 75.005 exactly
    CHECK(plain_index({0, 0, 5001, 1}) == 75.0);   // just below
}

TEST_CASE("an innovation without ballots has no plain index") { CHECK_FALSE(plain_index({}).has_value()); }

TEST_CASE("the bands begin where Permenpan-RB 14/2017 draws them") {
    struct Row {
        double index;
        char band;
    };
    for (const auto& [index, expected] : {Row{25, 'D'}, Row{64.99, 'D'}, Row{65, 'C'}, Row{76.6, 'C'},
                                          Row{76.61, 'B'}, Row{88.3, 'B'}, Row{88.31, 'A'}, Row{100, 'A'}}) {
        CAPTURE(index);
        CHECK(band(index) == expected);
    }
}

TEST_CASE("an index between two bands is rounded before it is banded") {
    // 25 * 2.59976 = 64.994 stays below, 25 * 2.5998 = 64.995 is rounded up into the band.
    CHECK(band(*plain_index({0, 10006, 14994, 0})) == 'D');
    CHECK(band(*plain_index({0, 2001, 2999, 0})) == 'C');
}

TEST_CASE("few enthusiastic ballots do not beat many good ones") {
    const Posterior three = posterior({0, 0, 0, 3}, typical);
    const Posterior forty = posterior({0, 2, 12, 26}, typical);
    const Posterior two_hundred = posterior({0, 10, 60, 130}, typical);

    CHECK(three.index() == Approx(83.913).epsilon(1e-5));
    CHECK(forty.index() == Approx(87.167).epsilon(1e-5));
    CHECK(two_hundred.index() == Approx(89.227).epsilon(1e-5));
    CHECK(lower_end(three) == Approx(77.632).epsilon(1e-5));
    CHECK(lower_end(forty) == Approx(83.661).epsilon(1e-5));
    CHECK(lower_end(two_hundred) == Approx(87.543).epsilon(1e-5));
}

TEST_CASE("the citizen index equals the weighted rating of own mean and prior mean") {
    CHECK(rc::check("(n * own mean + m * prior mean) / (n + m)", [] {
        const auto answers =
            *rc::gen::container<std::array<std::uint64_t, 4>>(rc::gen::inRange<std::uint64_t>(0, 1000));
        RC_PRE(ballots(answers) > 0);
        const double n = static_cast<double>(ballots(answers));
        double own = 0;
        double expected_before = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            own += static_cast<double>((i + 1) * answers[i]) / n;
            expected_before += static_cast<double>(i + 1) * typical.shares[i];
        }

        const double weighted = 25 * (n * own + 20 * expected_before) / (n + 20);
        RC_ASSERT(posterior(answers, typical).index() == Approx(weighted));
    }));
}

TEST_CASE("more ballots of the same shares make the index surer") {
    const Posterior few = posterior({1, 2, 4, 8}, typical);
    const Posterior many = posterior({10, 20, 40, 80}, typical);

    CHECK(many.deviation() < few.deviation());
}

TEST_CASE("the prior holds the shares of all answers together") {
    const Prior prior = pooled_prior(std::vector<Counts>{{9, 0, 19, 0}, {0, 29, 0, 39}});

    CHECK(prior == Prior{{0.1, 0.3, 0.2, 0.4}, prior_strength});
}

TEST_CASE("an answer that nobody has given stays possible") {
    const Prior prior = pooled_prior(std::vector<Counts>{{0, 0, 0, 3}});

    CHECK(prior.shares[0] > 0);
    CHECK(posterior({0, 0, 0, 3}, prior).index() < 100);
    CHECK(posterior({0, 0, 0, 3}, prior).deviation() > 1);
}

TEST_CASE("draws of the true index spread as the posterior says") {
    const Posterior forty = posterior({0, 2, 12, 26}, typical);
    RandomGenerator random(5);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 50'000; ++i) {
        const double drawn = forty.draw(random);
        REQUIRE(drawn >= 25);
        REQUIRE(drawn <= 100);
        sum += drawn;
        squares += drawn * drawn;
    }

    const double mean = sum / 50'000;
    CHECK(mean == Approx(forty.index()).epsilon(0.001));
    CHECK(std::sqrt(squares / 50'000 - mean * mean) == Approx(forty.deviation()).epsilon(0.02));
}
