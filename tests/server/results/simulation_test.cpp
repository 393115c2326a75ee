#include <doctest/doctest.h>

#include "tests/server/results/simulated_competition.hpp"

using namespace baileo::results;
using namespace baileo::results::simulation;

namespace {

/// 5 (of 200) draws lie beyond either end of an interval, so few draws make intervals rougher but not biased.
/// ./dev simulate does the same with the 10,000 draws of a real result.
constexpr std::size_t few_draws = 199;
constexpr std::size_t competitions = 2000;

/// Checks that the share is surely within 93 % and 97 %, even with three standard errors to either side. The
/// binomial standard error of 40,000 intervals alone would be 0.11 %.
void check_covers(const Share& found) {
    CAPTURE(found.mean());
    CAPTURE(found.error());
    CHECK(found.mean() - 3 * found.error() >= 0.93);
    CHECK(found.mean() + 3 * found.error() <= 0.97);
}

}  // namespace

TEST_CASE("95 per cent intervals of index and final score hold the truth in 2000 simulated competitions") {
    const Coverage found = coverage(World{}, 1, competitions, few_draws);

    check_covers(found.index);
    check_covers(found.final_score);
}

TEST_CASE("levelled scores order better than plain means when judges differ in severity") {
    for (const std::size_t each : {2U, 3U}) {
        World world;
        world.judges_each = each;
        const Gain found = gain(world, 2, 200);
        CAPTURE(found.levelled);
        CAPTURE(found.plain);
        CAPTURE(found.error);

        CHECK(found.difference > 3 * found.error);
        CHECK(found.difference > 0.02);
    }
}

TEST_CASE("levelled scores order no worse than plain means when judges do not differ") {
    World world;
    world.severity_deviation = 0;
    const Gain found = gain(world, 3, 200);
    CAPTURE(found.levelled);
    CAPTURE(found.plain);
    CAPTURE(found.error);

    // No worse by more than five thousandths, even with three standard errors of the difference.
    CHECK(found.difference - 3 * found.error > -0.005);
}
