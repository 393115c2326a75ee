#include "server/results/panel/panel_score.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "server/results/panel/agreement.hpp"
#include "tests/server/results/panel/panel_marks.hpp"

using namespace baileo;
using namespace baileo::results;
using doctest::Approx;

namespace {

constexpr auto none = std::nullopt;

/// Shrout and Fleiss 1979, table 2: mean squares 11.2417 between targets, 32.4861 between judges, 1.0194
/// rest.
SubmittedMarks published_marks() {
    return marks_of({{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}});
}

/// Six innovations, two judges each; judge 0 gives twenty points less than everyone else.
SubmittedMarks one_severe_judge() {
    return marks_of(
        {{50, 70, none}, {none, 69, 71}, {61, none, 81}, {58, 78, none}, {none, 60, 60}, {52, none, 72}});
}

}  // namespace

TEST_CASE("variances of a full table are those of the analysis of variance") {
    const PanelScores panel(one_criterion(), published_marks());
    REQUIRE(panel.model() != nullptr);
    const Variances& found = panel.model()->variances();

    CHECK(found.innovation == Approx((11.2417 - 1.0194) / 4).epsilon(1e-3));
    CHECK(found.judge == Approx((32.4861 - 1.0194) / 6).epsilon(1e-3));
    CHECK(found.error == Approx(1.0194).epsilon(1e-3));
}

TEST_CASE("agreement of a published table is what was published") {
    const Agreement found = agreement(PanelScores(one_criterion(), published_marks()));

    CHECK(*found.single_judge == Approx(0.29).epsilon(0.01));
    CHECK(*found.mean_of_judges == Approx(0.62).epsilon(0.01));
    CHECK(found.judges_each == 4);
    CHECK(found.ranked == 6);
}

TEST_CASE("in a full table scores are means drawn towards the common mean") {
    const PanelScores panel(one_criterion(), published_marks());
    const Variances& found = panel.model()->variances();
    const double shrunk = found.innovation / (found.innovation + found.error / 4);

    const double common = 127.0 / 24;
    CHECK(panel.score(0).plain_mean == 6);
    CHECK(panel.score(0).score == Approx(common + shrunk * (6 - common)).epsilon(1e-9));
    CHECK(panel.score(4).score == Approx(common + shrunk * (7.5 - common)).epsilon(1e-9));
    // Judge 0 gave 46 points in six innovations.
    const double judges = found.judge / (found.judge + found.error / 6);
    CHECK(panel.severities().at(judge(0)).points == Approx(judges * (46.0 / 6 - common)).epsilon(1e-9));
    CHECK(panel.severities().at(judge(0)).innovations == 6);
}

TEST_CASE("a severe judge does not pull down the innovations that he happens to score") {
    const PanelScores panel(one_criterion(), one_severe_judge());
    REQUIRE(panel.model() != nullptr);

    CHECK(panel.severities().at(judge(0)).points < -10);
    // By the plain mean the fifth (60) stands level with the first (60); without severity it is weaker.
    CHECK(panel.score(0).plain_mean == 60);
    CHECK(panel.score(4).plain_mean == 60);
    CHECK(panel.score(0).score > panel.score(4).score + 5);
}

TEST_CASE("severities of a panel add up to nothing") {
    double sum = 0;
    for (const auto& [name, severity] : PanelScores(one_criterion(), one_severe_judge()).severities())
        sum += severity.points;

    CHECK(std::abs(sum) < 1e-9);
}

TEST_CASE("where severity cannot be levelled scores are plain means and say why") {
    const auto plain = [](const SubmittedMarks& marks) {
        const PanelScores panel(one_criterion(), marks);
        CHECK((panel.model() == nullptr) == panel.plain_reason().has_value());
        CHECK((panel.severities().empty()) == panel.plain_reason().has_value());
        for (std::size_t i = 0; i < panel.table().innovations.size(); ++i)
            if (panel.plain_reason()) CHECK(panel.score(i).score == panel.score(i).plain_mean);
        return panel.plain_reason();
    };

    CHECK(plain({}) == PlainReason::too_few_judges);
    CHECK(plain(marks_of({{70, 80}, {60, 65}, {50, 55}})) == PlainReason::too_few_judges);
    CHECK(plain(marks_of({{70, 80, none, none}, {60, 65, none, none}, {none, none, 50, 55}})) ==
          PlainReason::not_connected);
    CHECK(plain(marks_of({{70, 80, 75}})) == PlainReason::too_few_scores);
    CHECK(plain(one_severe_judge()) == none);
}

TEST_CASE("marks that lack a criterion are no total") {
    const panel::Criteria criteria = panel::national_criteria();
    SubmittedMarks marks;
    for (const panel::Criterion& criterion : criteria)
        marks[innovation(0)][judge(0)][criterion.id] = 90;
    marks[innovation(0)][judge(1)] = marks[innovation(0)][judge(0)];
    marks[innovation(0)][judge(1)].erase(criteria[3].id);
    marks[innovation(1)][judge(1)] = {};

    const PanelScores panel(criteria, marks);

    CHECK(panel.table().innovations == std::vector{innovation(0)});
    CHECK(panel.score(0) == PanelScore{90, 90, 0, 1});
    CHECK_FALSE(panel.knows_deviation());
}

TEST_CASE("judges who always agree leave nothing uncertain and nothing breaks") {
    const PanelScores same(one_criterion(), marks_of({{70, 70, 70}, {70, 70, 70}, {70, 70, 70}}));
    const PanelScores shifted(one_criterion(),
                              marks_of({{60, 70, 80}, {50, 60, 70}, {80, 90, 100}, {65, 75, 85}}));

    for (std::size_t i = 0; i < 3; ++i)
        CHECK(same.score(i).score == Approx(70));
    CHECK(shifted.score(0).score == Approx(70).epsilon(1e-3));
    CHECK(shifted.score(2).score == Approx(90).epsilon(1e-3));
    CHECK(shifted.severities().at(judge(2)).points == Approx(10).epsilon(1e-2));
}

TEST_CASE("drawn scores spread around the score as its deviation says") {
    const PanelScores panel(one_criterion(), one_severe_judge());
    RandomGenerator random(3);
    std::vector<double> scores;
    double sum = 0;
    double squares = 0;
    constexpr int draws = 20'000;
    for (int i = 0; i < draws; ++i) {
        panel.draw(random, scores);
        sum += scores[1];
        squares += scores[1] * scores[1];
    }

    const PanelScore expected = panel.score(1);
    CHECK(sum / draws == Approx(expected.score).epsilon(0.005));
    // Wider, since twelve totals say little about the error's own size: four degrees of freedom, heavy tails.
    const double spread = std::sqrt(squares / draws - sum / draws * (sum / draws));
    CHECK(spread > 1.1 * expected.deviation);
    CHECK(spread < 1.9 * expected.deviation);
}

TEST_CASE("concordance is one for the same order and known for a mixed one") {
    const auto w = [](const SubmittedMarks& marks) {
        return agreement(PanelScores(one_criterion(), marks)).concordance;
    };

    CHECK(*w(marks_of({{10, 20, 30}, {20, 30, 40}, {30, 40, 50}, {40, 50, 60}})) == Approx(1));
    // Rank sums 4, 6, 9, 11: S = 29, W = 12 * 29 / (9 * 60).
    CHECK(*w(marks_of({{10, 20, 10}, {20, 10, 30}, {30, 40, 20}, {40, 30, 40}})) == Approx(348.0 / 540));
    // Ranks 1.5 1.5 3 and 1 2 3: S = 6.5, W = 78 / (96 - 12).
    CHECK(*w(marks_of({{10, 10}, {10, 20}, {20, 30}})) == Approx(78.0 / 84));
    CHECK_FALSE(w(marks_of({{10, 10}, {10, 10}, {10, 10}})).has_value());
    CHECK_FALSE(w(marks_of({{10, 20}, {20, 30}})).has_value());
}

TEST_CASE("the largest disagreement is between judges whose severity is levelled") {
    SubmittedMarks marks = one_severe_judge();
    marks[innovation(1)][judge(1)] = total_of(40);
    const std::vector<Disagreement> found = largest_disagreements(PanelScores(one_criterion(), marks), 2);

    REQUIRE(found.size() == 2);
    CHECK(found[0].innovation == innovation(1));
    CHECK(found[0].lowest == judge(1));
    CHECK(found[0].highest == judge(2));
    CHECK(found[0].high - found[0].low >= found[1].high - found[1].low);
}
