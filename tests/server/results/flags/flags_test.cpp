#include <doctest/doctest.h>

#include "server/results/flags/answer_flags.hpp"
#include "server/results/flags/journal_flags.hpp"
#include "server/results/flags/pace_flags.hpp"
#include "server/results/random_generator.hpp"
#include "tests/server/results/final/sample_competition.hpp"

using namespace baileo;
using namespace baileo::results;
using baileo::domain::Rating;
using doctest::Approx;

namespace {

/// Four weeks, Monday to Friday from 9 to 15, with four to six ballots an hour.
std::vector<HourCount> usual_hours() {
    std::vector<HourCount> hours;
    for (std::int64_t week = 0; week < 4; ++week)
        for (std::int64_t day = 0; day < 5; ++day)
            for (std::int64_t hour = 9; hour < 15; ++hour)
                hours.push_back({week * hours_a_week + day * 24 + hour,
                                 4 + static_cast<std::uint64_t>(week + day + hour) % 3});
    return hours;
}

/// Mixed answers without a pattern.
std::vector<Rating> mixed_answers(std::size_t count) {
    RandomGenerator random(17);
    std::vector<Rating> answers;
    answers.reserve(count);
    while (answers.size() < count)
        answers.push_back(*domain::rating_of(1 + random.next() % 4));
    return answers;
}

}  // namespace

TEST_CASE("usual hours raise no flag and a burst does") {
    std::vector<HourCount> hours = usual_hours();
    CHECK(burst_flags(kiosk(1), hours).empty());

    hours[40].ballots = 35;
    const std::vector<Flag> flags = burst_flags(kiosk(1), hours);

    REQUIRE(flags.size() == 1);
    CHECK(flags[0].rule == FlagRule::burst);
    CHECK(flags[0].place == hours[40].hour);
    CHECK(flags[0].observed == 35);
    CHECK(flags[0].expected == Approx(5).epsilon(0.2));
    CHECK(*flags[0].chance < surprising);
}

TEST_CASE("a kiosk's first hours are compared with all its others") {
    CHECK(burst_flags(kiosk(1), std::vector<HourCount>{{9, 50}}).empty());
    CHECK(burst_flags(kiosk(1), std::vector<HourCount>{{9, 50}, {10, 4}, {11, 5}, {12, 4}}).size() == 1);
}

TEST_CASE("answers that come quicker than people read are flagged by their median") {
    const std::vector<double> slow{1, 1, 1, 1, 9, 9, 9, 9, 9, 9};
    const std::vector<double> quick{1, 1, 1, 1, 1, 1, 9, 9, 9, 9};

    CHECK_FALSE(fast_flag(kiosk(1), slow).has_value());
    CHECK(fast_flag(kiosk(1), quick)->observed == 1);
    CHECK_FALSE(fast_flag(kiosk(1), std::span(quick).first(9)).has_value());
}

TEST_CASE("a long run of the same answer is flagged unless nearly all answers are that one") {
    std::vector<Rating> answers = mixed_answers(200);
    CHECK_FALSE(streak_flag(kiosk(1), answers).has_value());

    for (std::size_t i = 50; i < 75; ++i)
        answers[i] = Rating::poor;
    const std::optional<Flag> flag = streak_flag(kiosk(1), answers);
    REQUIRE(flag.has_value());
    CHECK(flag->observed >= 25);
    CHECK(flag->place <= 51);
    CHECK(flag->expected < 15);

    CHECK_FALSE(streak_flag(kiosk(1), std::vector<Rating>(200, Rating::very_good)).has_value());
    CHECK_FALSE(streak_flag(kiosk(1), {}).has_value());
}

TEST_CASE("ballots outside opening hours are counted and shown from the first") {
    const std::vector<OpeningHours> open{{8, 16}, {24 + 8, 24 + 16}};
    const std::vector<HourCount> hours{{8, 3}, {15, 2}, {16, 4}, {hours_a_week + 7, 1}, {hours_a_week + 9, 5},
                                       {30, 0}};

    const std::optional<Flag> flag = outside_hours_flag(kiosk(1), hours, open);
    REQUIRE(flag.has_value());
    CHECK(flag->observed == 5);
    CHECK(flag->place == 16);
    CHECK_FALSE(outside_hours_flag(kiosk(1), hours, {}).has_value());
}

TEST_CASE("a kiosk whose answers differ from all others is flagged") {
    std::map<domain::InnovationId, CountsByKiosk> ballots = sample_competition().ballots;
    CHECK(answer_flags(ballots).empty());

    ballots[innovation(4)][kiosk(2)] = {40, 10, 2, 1};
    const std::vector<Flag> flags = answer_flags(ballots);

    REQUIRE_FALSE(flags.empty());
    CHECK(flags[0].kiosk == kiosk(2));
    CHECK(flags[0].innovation == innovation(4));
    CHECK(flags[0].observed < flags[0].expected);
}

TEST_CASE("the chance of different answers is that of the G test") {
    // G = 2 * sum(n ln(n / expected)) = 5.4114 over 1 degree of freedom; Williams' correction 1.0204.
    CHECK(same_shares_chance({0, 0, 30, 10}, {0, 0, 20, 20}) == Approx(0.02129).epsilon(0.002));
    CHECK(same_shares_chance({5, 5, 5, 5}, {5, 5, 5, 5}) == Approx(1));
    CHECK(same_shares_chance({0, 0, 5, 0}, {0, 0, 9, 0}) == 1);
    CHECK(same_shares_chance({}, {0, 0, 9, 4}) == 1);
}

TEST_CASE("few kiosks are flagged for their answers when all kiosks answer alike") {
    // Of 200 such halls about 5 % may have a flag; 3 standard errors above that are 10 %.
    RandomGenerator random(23);
    int halls = 0;
    for (int hall = 0; hall < 200; ++hall) {
        std::map<domain::InnovationId, CountsByKiosk> ballots;
        for (std::size_t i = 0; i < 5; ++i)
            for (std::size_t k = 0; k < 4; ++k)
                for (int ballot = 0; ballot < 60; ++ballot) {
                    const double u = random.uniform();
                    ++ballots[innovation(i)][kiosk(k)][u < 0.05 ? 0 : u < 0.15 ? 1 : u < 0.6 ? 2 : 3];
                }
        halls += answer_flags(ballots).empty() ? 0 : 1;
    }
    CHECK(halls <= 20);
}

TEST_CASE("an innovation whose own unit collects most of its ballots is flagged") {
    const CountsByKiosk kiosks{{kiosk(0), {0, 1, 5, 20}}, {kiosk(1), {1, 1, 5, 5}}};

    CHECK(home_share_flag(innovation(0), kiosks, {kiosk(0)})->observed == Approx(26.0 / 38));
    CHECK_FALSE(home_share_flag(innovation(0), kiosks, {kiosk(1)}).has_value());
    CHECK_FALSE(home_share_flag(innovation(0), {{kiosk(0), {0, 0, 0, 5}}}, {kiosk(0)}).has_value());
}

TEST_CASE("a clock that moves against the running time is flagged and a restart is not a jump") {
    const std::vector<ClockReading> readings{
        {1, "a", 1000, 10}, {2, "a", 1050, 59}, {3, "a", 4650, 70}, {4, "b", 100, 5}, {5, "b", 90, 70}};

    const std::vector<Flag> flags = clock_jump_flags(kiosk(1), readings);
    REQUIRE(flags.size() == 2);
    CHECK(flags[0].place == 3);
    CHECK(flags[0].observed == 3589);
    CHECK(flags[1].place == 5);
    CHECK(flags[1].observed == -75);
    CHECK(restart_flag(kiosk(1), readings)->place == 4);
    CHECK_FALSE(restart_flag(kiosk(1), std::span(readings).first(3)).has_value());
}

TEST_CASE("missing entries are named by range up to the newest that the kiosk signed for") {
    const std::vector<Flag> flags = gap_flags(kiosk(1), {2, 3, 7}, 9);

    REQUIRE(flags.size() == 3);
    CHECK(flags[0].place == 1);
    CHECK(flags[0].observed == 1);
    CHECK(flags[1].place == 4);
    CHECK(flags[1].observed == 3);
    CHECK(flags[2].place == 8);
    CHECK(flags[2].observed == 2);
    CHECK(gap_flags(kiosk(1), {1, 2, 3}, 3).empty());
    CHECK(gap_flags(kiosk(1), {}, 0).empty());
}
