#include <string>
#include <vector>

#include "server/results/fitted_prior.hpp"
#include "server/results/kiosk_weights.hpp"

#include <doctest/doctest.h>

using namespace baileo;
using namespace baileo::results;
using baileo::domain::KioskId;
using baileo::merge::Counts;
using doctest::Approx;

namespace {

constexpr Prior typical{{0.03, 0.10, 0.45, 0.42}, 20};

KioskId kiosk(unsigned number) {
    const std::string digits = std::to_string(number);
    return *KioskId::parse(std::string(16 - digits.size(), '0') + digits);
}

/// The first kiosk stands in the unit and hears nothing but praise; ten others hear "good".
CountsByKiosk praised_at_home() {
    CountsByKiosk kiosks{{kiosk(0), {0, 0, 0, 900}}};
    for (unsigned i = 1; i <= 10; ++i)
        kiosks[kiosk(i)] = {0, 0, 10, 0};
    return kiosks;
}

double sum(const WeightedCounts& counts) {
    return counts.ballots[0] + counts.ballots[1] + counts.ballots[2] + counts.ballots[3];
}

}  // namespace

TEST_CASE("a kiosk has at most a quarter of the weight") {
    const WeightedCounts weighted = capped(praised_at_home());

    // Its 900 ballots weigh as much as 33 1/3: a quarter of 133 1/3. Design effect: 133.33^2 / (33.33^2 / 900
    // + 100).
    CHECK(weighted.largest_share == Approx(0.25));
    CHECK(weighted.capped == 1);
    CHECK(sum(weighted) == Approx(175.61).epsilon(1e-4));
    CHECK(weighted.ballots[3] == Approx(0.25 * sum(weighted)));
    CHECK(weighted.ballots[2] == Approx(0.75 * sum(weighted)));
}

TEST_CASE("without a kiosk above its share the ballots count as they are") {
    CountsByKiosk kiosks;
    for (unsigned i = 0; i < 5; ++i)
        kiosks[kiosk(i)] = {i, 2, 3, 20 - i};

    const WeightedCounts weighted = capped(kiosks);

    CHECK(weighted.ballots == std::array<double, 4>{10, 10, 15, 90});
    CHECK(weighted.capped == 0);
    CHECK(weighted.largest_share == 0.2);
    CHECK(posterior_of(weighted, typical).parameters == posterior(summed(kiosks), typical).parameters);
}

TEST_CASE("a single ballot at a fourth kiosk does not rule") {
    const CountsByKiosk three{
        {kiosk(0), {0, 0, 0, 1000}}, {kiosk(1), {0, 0, 0, 1000}}, {kiosk(2), {0, 0, 0, 1000}}};
    CountsByKiosk four = three;
    four[kiosk(3)] = {1, 0, 0, 0};

    const double before = posterior_of(capped(three), typical).index();
    const double after = posterior_of(capped(four), typical).index();

    CHECK(before - after < 1);
    CHECK(sum(capped(four)) > 1000);
}

TEST_CASE("few ballots are never made fewer") {
    const WeightedCounts weighted = capped({{kiosk(0), {1, 4, 10, 12}}, {kiosk(1), {0, 0, 1, 1}}});

    CHECK(weighted.ballots == std::array<double, 4>{1, 4, 11, 13});
    CHECK(weighted.largest_share == Approx(27.0 / 29));
}

TEST_CASE("capping never makes more of the ballots than they are") {
    for (unsigned home = 1; home < 5000; home = home * 3 + 1) {
        CountsByKiosk kiosks{{kiosk(0), {1, home, 2 * home, 3 * home}}};
        for (unsigned i = 1; i < 9; ++i)
            kiosks[kiosk(i)] = {i, i * i, 3 * i, 40};
        const WeightedCounts weighted = capped(kiosks);

        CHECK(sum(weighted) <= static_cast<double>(ballots(summed(kiosks))) * (1 + 1e-12));
        CHECK(weighted.largest_share <= 0.25 + 1e-12);
    }
}

TEST_CASE("nothing weighs nothing") {
    CHECK(capped({}) == WeightedCounts{});
    CHECK(capped({{kiosk(0), {}}}) == WeightedCounts{});
}

TEST_CASE("the index stands with and without the home kiosk") {
    const HomeKioskEffect effect = home_kiosk_effect(praised_at_home(), {kiosk(0)}, typical);

    CHECK(effect.home_share == 0.9);
    CHECK(effect.plain_with == 97.5);
    CHECK(effect.plain_without == 75.0);
    CHECK(effect.index_with == 97.19);
    CHECK(effect.index_without == 76.08);
    CHECK(effect.elsewhere == Counts{0, 0, 100, 0});
}

TEST_CASE("an innovation that only its own kiosk collected for has no index without it") {
    const HomeKioskEffect effect = home_kiosk_effect({{kiosk(0), {0, 0, 1, 1}}}, {kiosk(0)}, typical);

    CHECK(effect.home_share == 1);
    CHECK(effect.plain_with.has_value());
    CHECK_FALSE(effect.plain_without.has_value());
    CHECK_FALSE(effect.index_without.has_value());
}

TEST_CASE("innovations that are much alike lean on each other more") {
    std::vector<Counts> alike;
    std::vector<Counts> different;
    for (std::uint64_t i = 0; i < 12; ++i) {
        alike.push_back({3, 10, 45 + i % 2, 42 - i % 2});
        different.push_back(i % 2 == 0 ? Counts{0, 2, 18, 80} : Counts{20, 40, 30, 10});
    }

    CHECK(fitted_prior(alike).strength == strongest_prior);
    CHECK(fitted_prior(different).strength < 10);
    CHECK(fitted_prior(different).shares == pooled_prior(different).shares);
}

TEST_CASE("the fitted strength is the variance within by the variance between innovations") {
    // Five innovations of four ballots, means 3, 3, 3.5, 3.5, 4: within 2 over 15, between from 20
    // ballots, sum of n * (mean - 3.4)^2 = 2.8, less 4 times the variance within, over 20 - 80 / 20.
    const std::vector<Counts> all{{0, 0, 4, 0}, {0, 0, 4, 0}, {0, 0, 2, 2}, {0, 0, 2, 2}, {0, 0, 0, 4}};
    const double within = 2.0 / 15;
    const double between = (2.8 - 4 * within) / 16;

    CHECK(within / between < weakest_prior);
    CHECK(fitted_prior(all).strength == weakest_prior);

    // Three more ballots of each answer in each: variances 7 and 0.1 apart, somewhere between the bounds.
    std::vector<Counts> mixed = all;
    for (Counts& counts : mixed)
        for (std::uint64_t& count : counts)
            count += 3;
    CHECK(fitted_prior(mixed).strength > weakest_prior);
}

TEST_CASE("few innovations do not tell how alike innovations are") {
    const std::vector<Counts> four(4, Counts{3, 10, 45, 42});

    CHECK(fitted_prior(four) == pooled_prior(four));
}
