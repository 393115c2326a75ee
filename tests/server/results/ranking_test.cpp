#include "server/results/ranking.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace baileo;
using namespace baileo::results;
using baileo::domain::InnovationId;
using baileo::merge::Counts;
using doctest::Approx;

namespace {

using Tally = std::map<InnovationId, Counts>;

InnovationId innovation(std::string_view name) { return *InnovationId::parse(name); }

/// A hall in which every answer occurs, so that the prior is the same whatever one innovation got.
Tally hall() {
    return {{innovation("air"), {30, 100, 450, 420}},
            {innovation("bus"), {0, 10, 60, 130}},
            {innovation("kartu"), {0, 0, 0, 3}},
            {innovation("sagu"), {0, 2, 12, 26}}};
}

}  // namespace

TEST_CASE("innovations are ranked by citizen index, not by plain index") {
    const auto ranked = rank(hall(), 1);

    CHECK(ranked.at(innovation("bus")).rank == 1);
    CHECK(ranked.at(innovation("sagu")).rank == 2);
    CHECK(ranked.at(innovation("kartu")).rank == 3);
    CHECK(ranked.at(innovation("air")).rank == 4);
    CHECK(ranked.at(innovation("kartu")).plain_index == 100.0);
    CHECK(ranked.at(innovation("kartu")).band == 'A');
}

TEST_CASE("an innovation without ballots has no standing") {
    Tally tally = hall();
    tally[innovation("baru")] = {};

    const auto ranked = rank(tally, 1);

    CHECK_FALSE(ranked.contains(innovation("baru")));
    CHECK(ranked == rank(hall(), 1));
}

TEST_CASE("nothing rated gives an empty ranking") {
    CHECK(rank({}, 1).empty());
    CHECK(rank({{innovation("baru"), {}}}, 1).empty());
}

TEST_CASE("equal ballots share a rank and the ranks after them stay free") {
    const auto ranked = rank({{innovation("a"), {0, 1, 5, 9}},
                              {innovation("b"), {1, 2, 5, 4}},
                              {innovation("c"), {0, 1, 5, 9}},
                              {innovation("d"), {9, 2, 1, 0}}},
                             1);

    CHECK(ranked.at(innovation("a")).rank == 1);
    CHECK(ranked.at(innovation("c")).rank == 1);
    CHECK(ranked.at(innovation("b")).rank == 3);
    CHECK(ranked.at(innovation("d")).rank == 4);
}

TEST_CASE("the intervals are those of the drawn indices") {
    const auto ranked = rank(hall(), 1);
    const Standing& sagu = ranked.at(innovation("sagu"));
    const Prior prior = pooled_prior(
        std::vector<Counts>{{30, 100, 450, 420}, {0, 10, 60, 130}, {0, 0, 0, 3}, {0, 2, 12, 26}});
    const Posterior expected = posterior({0, 2, 12, 26}, prior);

    CHECK(sagu.index == Approx(expected.index()).epsilon(0.0001));
    CHECK(sagu.interval_low == Approx(expected.index() - 1.645 * expected.deviation()).epsilon(0.005));
    CHECK(sagu.interval_high == Approx(expected.index() + 1.645 * expected.deviation()).epsilon(0.005));
}

TEST_CASE("ranks that nobody can tell apart have wide intervals, clear ones narrow") {
    const auto ranked = rank({{innovation("a"), {0, 0, 50, 950}},
                              {innovation("b"), {0, 2, 10, 12}},
                              {innovation("c"), {0, 3, 10, 12}},
                              {innovation("d"), {900, 50, 0, 0}}},
                             1);

    CHECK(ranked.at(innovation("a")).rank_low == 1);
    CHECK(ranked.at(innovation("a")).rank_high == 1);
    CHECK(ranked.at(innovation("b")).rank_low == 2);
    CHECK(ranked.at(innovation("b")).rank_high == 3);
    CHECK(ranked.at(innovation("c")).rank_low == 2);
    CHECK(ranked.at(innovation("c")).rank_high == 3);
    CHECK(ranked.at(innovation("d")).rank_low == 4);
    CHECK(ranked.at(innovation("d")).rank_high == 4);
}

TEST_CASE("the same ballots and seed always give the same ranking, and these very figures") {
    // Computed by a second implementation in another language.
    const Standing expected{2, 1, 3, 90.0, 87.71, 84.15, 91.01, 'A'};

    CHECK(rank(hall(), 20261124).at(innovation("sagu")) == expected);
}

TEST_CASE("another seed moves the intervals by little and the ranks by nothing") {
    const auto one = rank(hall(), 1);
    const auto other = rank(hall(), 2);

    CHECK(one != other);
    for (const auto& [name, standing] : one) {
        CHECK(other.at(name).rank == standing.rank);
        CHECK(other.at(name).index == standing.index);
        CHECK(other.at(name).interval_low == Approx(standing.interval_low).epsilon(0.005));
        CHECK(other.at(name).interval_high == Approx(standing.interval_high).epsilon(0.005));
    }
}

TEST_CASE("more ballots of the same shares narrow the interval") {
    double width = 100;
    for (const std::uint64_t times : {1U, 4U, 16U, 64U}) {
        Tally tally = hall();
        tally[innovation("sagu")] = {times, 2 * times, 6 * times, 11 * times};
        const Standing standing = rank(tally, 1).at(innovation("sagu"));

        CHECK(standing.interval_high - standing.interval_low < width);
        width = standing.interval_high - standing.interval_low;
    }
}

TEST_CASE("names play no part: innovations that exchange their ballots exchange their figures") {
    const Tally tally = hall();
    Tally exchanged = tally;
    std::swap(exchanged[innovation("air")], exchanged[innovation("sagu")]);

    const auto before = rank(tally, 1);
    const auto after = rank(exchanged, 1);

    for (const auto& [from, to] : {std::pair{"air", "sagu"}, {"sagu", "air"}, {"bus", "bus"}}) {
        const Standing& one = before.at(innovation(from));
        const Standing& other = after.at(innovation(to));
        CHECK(one.rank == other.rank);
        CHECK(one.index == other.index);
        CHECK(one.plain_index == other.plain_index);
        CHECK(one.interval_low == Approx(other.interval_low).epsilon(0.005));
        CHECK(one.interval_high == Approx(other.interval_high).epsilon(0.005));
    }
}

TEST_CASE("every interval holds its index and its rank") {
    CHECK(rc::check("for any ballots", [] {
        const auto some =
            *rc::gen::resize(8, rc::gen::container<std::vector<Counts>>(
                                    rc::gen::container<Counts>(rc::gen::inRange<std::uint64_t>(0, 60))));
        RC_PRE(some.size() < 8);
        Tally tally;
        for (const Counts& counts : some)
            tally[innovation("i" + std::to_string(tally.size()))] = counts;

        for (const auto& [name, standing] : rank(tally, 7)) {
            RC_ASSERT(25 <= standing.interval_low);
            RC_ASSERT(standing.interval_low <= standing.index);
            RC_ASSERT(standing.index <= standing.interval_high);
            RC_ASSERT(standing.interval_high <= 100);
            RC_ASSERT(1 <= standing.rank_low);
            RC_ASSERT(standing.rank_low <= standing.rank);
            RC_ASSERT(standing.rank <= standing.rank_high);
            RC_ASSERT(standing.rank_high <= tally.size());
        }
    }));
}
