#include "server/results/final/panel_result.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <utility>

#include "server/results/final/influence.hpp"
#include "tests/server/results/final/sample_competition.hpp"

using namespace baileo;
using namespace baileo::results;
using doctest::Approx;

namespace {

PanelResult result_of(const ResultInputs& inputs) { return panel_result(inputs, {20261126, 2000, 3}); }

const FinalStanding& standing(const PanelResult& result, std::size_t number) {
    const auto found = std::ranges::find(result.standings, innovation(number), &FinalStanding::innovation);
    REQUIRE(found != result.standings.end());
    return *found;
}

}  // namespace

TEST_CASE("panel and citizens are joined on one scale by their weights") {
    CHECK(joined(80, 85, 70) == 80);
    CHECK(joined(80, 25, 70) == 56);
    CHECK(joined(0, 100, 70) == 30);
    CHECK(joined(100, 100, 0) == 100);
    CHECK(joined(90, 40, 100) == 90);
}

TEST_CASE("equal final scores share a rank and the ranks after them stay free") {
    const Figures panel{
        {innovation(0), 80}, {innovation(1), 90}, {innovation(2), 80.001}, {innovation(3), 70}};
    const Figures citizens{
        {innovation(0), 85}, {innovation(1), 85}, {innovation(2), 85}, {innovation(3), 85}};

    const Places places = ranked(panel, citizens, 70);

    CHECK(places.at(innovation(1)) == Place{87, 1});
    CHECK(places.at(innovation(0)) == Place{80, 2});
    CHECK(places.at(innovation(2)) == Place{80, 2});
    CHECK(places.at(innovation(3)) == Place{73, 4});
}

TEST_CASE("other weights may put another innovation first") {
    const Figures panel{{innovation(0), 90}, {innovation(1), 80}};
    const Figures citizens{{innovation(0), 70}, {innovation(1), 85}};

    CHECK(ranked(panel, citizens, 70).at(innovation(0)).rank == 1);
    CHECK(ranked(panel, citizens, 50).at(innovation(1)).rank == 1);
    // F = 90 w + 60 (1 - w) against 80 at every weight: level at two thirds.
    CHECK(ranked(panel, citizens, 66).at(innovation(1)).rank == 1);
    CHECK(ranked(panel, citizens, 67).at(innovation(0)).rank == 1);
}

TEST_CASE("who lacks ballots or a judge's total is named and not ranked") {
    ResultInputs inputs = sample_competition();
    inputs.ballots[innovation(0)].clear();
    inputs.marks.erase(innovation(1));

    const PanelResult result = result_of(inputs);

    CHECK(result.unranked == std::vector{innovation(0), innovation(1)});
    CHECK(result.standings.size() == sample_size - 2);
    inputs.panel_weight = 0;
    CHECK(result_of(inputs).unranked == std::vector{innovation(0)});
    inputs.panel_weight = 100;
    CHECK(result_of(inputs).unranked == std::vector{innovation(1)});
}

TEST_CASE("nothing gathered gives an empty result") {
    const PanelResult result = result_of({{}, one_criterion(), {}});

    CHECK(result.standings.empty());
    CHECK(result.unranked.empty());
}

TEST_CASE("every interval holds its figure and chances add up") {
    const PanelResult result = result_of(sample_competition());
    double first = 0;
    double top = 0;
    for (const FinalStanding& each : result.standings) {
        CHECK(each.interval.low <= each.final_score);
        CHECK(each.final_score <= each.interval.high);
        CHECK(each.rank_low <= each.rank);
        CHECK(each.rank <= each.rank_high);
        CHECK(each.tied_through >= each.rank);
        CHECK(each.chance_first <= each.chance_top);
        CHECK(each.citizens->interval.low <= each.citizens->index);
        CHECK(each.citizens->index <= each.citizens->interval.high);
        CHECK(each.final_score ==
              Approx(joined(each.panel->score, each.citizens->index, 70)).epsilon(0.0003));
        first += each.chance_first;
        top += each.chance_top;
    }
    CHECK(first == Approx(1));
    CHECK(top == Approx(3));
}

TEST_CASE("innovations that nobody can tell apart are declared tied and clear ones are not") {
    ResultInputs inputs = sample_competition();
    // One innovation far ahead on both sides; behind it two that are one point apart.
    inputs.ballots[innovation(0)] = {{kiosk(0), {0, 0, 0, 90}}, {kiosk(1), {0, 0, 5, 90}}};
    for (auto& [name, marks] : inputs.marks[innovation(0)])
        marks = total_of(99);
    inputs.ballots[innovation(2)] = inputs.ballots[innovation(1)];
    inputs.marks[innovation(2)] = inputs.marks[innovation(1)];
    for (auto& [name, marks] : inputs.marks[innovation(2)])
        ++marks.begin()->second;

    const PanelResult result = result_of(inputs);

    CHECK(standing(result, 0).rank == 1);
    CHECK(standing(result, 0).tied_through == 1);
    CHECK(standing(result, 0).chance_first > 0.95);
    CHECK(standing(result, 2).rank < standing(result, 1).rank);
    CHECK(standing(result, 2).tied_through >= standing(result, 1).rank);
}

TEST_CASE("names play no part when innovations exchange all they have") {
    const ResultInputs inputs = sample_competition();
    ResultInputs exchanged = inputs;
    std::swap(exchanged.ballots[innovation(0)], exchanged.ballots[innovation(7)]);
    std::swap(exchanged.marks[innovation(0)], exchanged.marks[innovation(7)]);

    const PanelResult before = result_of(inputs);
    const PanelResult after = result_of(exchanged);

    for (const auto& [from, to] : {std::pair{0U, 7U}, {7U, 0U}, {3U, 3U}}) {
        CHECK(standing(before, from).final_score == Approx(standing(after, to).final_score).epsilon(0.0002));
        CHECK(standing(before, from).rank == standing(after, to).rank);
        CHECK(standing(before, from).interval.low == Approx(standing(after, to).interval.low).epsilon(0.02));
    }
}

TEST_CASE("the inputs as text do not depend on the order of gathering and change with every figure") {
    const ResultInputs inputs = sample_competition();
    ResultInputs other = inputs;
    std::ranges::reverse(other.criteria);
    CHECK(result_text(inputs) == result_text(other));

    other.panel_weight = 60;
    CHECK(result_text(inputs) != result_text(other));
    other = inputs;
    ++other.ballots[innovation(3)].begin()->second[2];
    CHECK(result_text(inputs) != result_text(other));
    other = inputs;
    other.marks[innovation(3)].begin()->second = total_of(1);
    CHECK(result_text(inputs) != result_text(other));
    CHECK(
        result_text(inputs).starts_with("baileo/panel-result/1\npanel-weight 70\nkiosk-share-limit 2500\n"));
}

TEST_CASE("a side whose figures lie close together counts for less than its weight") {
    ResultInputs inputs = sample_competition();
    for (auto& [name, kiosks] : inputs.ballots)
        kiosks = {{kiosk(0), {5, 10, 40, 45}}, {kiosk(1), {5, 10, 40, 45}}};

    CHECK(result_of(inputs).effective_panel_weight == Approx(1));
    CHECK(result_of(sample_competition()).effective_panel_weight < 1);
}

TEST_CASE("without a kiosk the result is that of its other ballots") {
    const Figures panel = {{innovation(0), 80}, {innovation(1), 78}};
    const Places with = ranked(panel, {{innovation(0), 90}, {innovation(1), 80}}, 70);
    const Places without = ranked(panel, {{innovation(0), 70}, {innovation(1), 80}}, 70);

    // 82 and 76.6 with it; 74 and 76.6 without.
    const Influence expected{2, innovation(0), 1, 2, 8, true, false};
    CHECK(compare(with, without, 2) == expected);
    CHECK(compare(with, with, 2) == Influence{});
}

TEST_CASE("the kiosk and the judge who move the result most are found") {
    ResultInputs inputs = sample_competition();
    for (const std::size_t number : {2U, 5U})
        inputs.ballots[innovation(number)][kiosk(9)] = {400, 0, 0, 0};

    const auto kiosks = kiosk_influence(inputs);
    const auto judges = judge_influence(inputs);

    CHECK(kiosks.size() == 5);
    for (const auto& [name, influence] : kiosks)
        if (name != kiosk(9)) CHECK(influence.largest_change < kiosks.at(kiosk(9)).largest_change);
    CHECK(judges.size() == 5);
    for (const auto& [name, influence] : judges)
        CHECK(influence.largest_change > 0);
}
