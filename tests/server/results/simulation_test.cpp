#include <doctest/doctest.h>

#include "tests/server/results/simulated_competition.hpp"

using namespace baileo::results;
using namespace baileo::results::simulation;

namespace {

/// 5 (of 200) draws lie beyond either end of an interval, so few draws make intervals rougher but not biased.
/// ./dev simulate does the same with the 10,000 draws of a real result.
constexpr std::size_t few_draws = 199;
constexpr std::size_t competitions = 2000;

/// Checks that a share is surely within 93 % and 97 %, even with three standard errors to either side: those
/// of a binomial share, of one interval in ten only, as if the others of a competition told nothing new.
void check_covers(std::uint64_t covered, std::uint64_t intervals) {
    const double share = static_cast<double>(covered) / static_cast<double>(intervals);
    const double margin = 3 * std::sqrt(0.95 * 0.05 * 10 / static_cast<double>(intervals));
    CAPTURE(share);
    CAPTURE(margin);
    CHECK(share - margin >= 0.93);
    CHECK(share + margin <= 0.97);
}

}  // namespace

TEST_CASE("95 per cent intervals of index and final score hold the truth in 2000 simulated competitions") {
    const Coverage found = coverage(World{}, 1, competitions, few_draws);

    CHECK(found.intervals == competitions * World{}.innovations);
    check_covers(found.index, found.intervals);
    check_covers(found.final_score, found.intervals);
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

    // No worse by more than a hundredth, even with three standard errors of the difference.
    CHECK(found.difference - 3 * found.error > -0.01);
}
