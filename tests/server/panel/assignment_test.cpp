#include <algorithm>
#include <string>

#include "server/panel/assignment.hpp"

#include <doctest/doctest.h>

using namespace baileo;
using namespace baileo::panel;
using baileo::domain::InnovationId;

namespace {

InnovationId innovation(int number) { return *InnovationId::parse("i" + std::to_string(number)); }
JudgeId judge(int number) { return *JudgeId::parse("j" + std::to_string(number)); }

Panel a_panel(int innovations, int judges, std::size_t each) {
    Panel panel;
    for (int i = 0; i < innovations; ++i)
        panel.innovations.insert(innovation(i));
    for (int j = 0; j < judges; ++j)
        panel.judges.insert(judge(j));
    panel.judges_each = each;
    return panel;
}

std::map<JudgeId, std::size_t> loads(const Panel& panel, const Assignment& assignment) {
    std::map<JudgeId, std::size_t> found;
    for (const JudgeId& each : panel.judges)
        found[each] = 0;
    for (const auto& [name, judges] : assignment.judging)
        for (const JudgeId& each : judges)
            ++found[each];
    return found;
}

std::size_t unevenness(const Panel& panel, const Assignment& assignment) {
    std::size_t least = panel.innovations.size();
    std::size_t most = 0;
    for (const auto& [name, load] : loads(panel, assignment)) {
        least = std::min(least, load);
        most = std::max(most, load);
    }
    return most - least;
}

}  // namespace

TEST_CASE("every innovation gets its judges and no judge more than one innovation more than another") {
    for (const int innovations : {1, 2, 5, 12, 53})
        for (const int judges : {3, 4, 7}) {
            CAPTURE(innovations);
            CAPTURE(judges);
            const Panel panel = a_panel(innovations, judges, 3);
            const Assignment found = assign(panel);

            CHECK(found.missing.empty());
            CHECK(unevenness(panel, found) <= 1);
            for (const auto& [name, bench] : found.judging)
                CHECK(bench.size() == 3);
            if (innovations > judges) CHECK(found.connected);
        }
}

TEST_CASE("no judge gets an innovation of their own unit and the others share it evenly") {
    Panel panel = a_panel(12, 4, 2);
    for (int i = 0; i < 8; ++i)
        panel.blocks[judge(0)].insert(innovation(i));
    panel.blocks[judge(1)].insert(innovation(9));

    const Assignment found = assign(panel);

    CHECK(found.missing.empty());
    CHECK(found.connected);
    for (int i = 0; i < 8; ++i)
        CHECK_FALSE(found.judging.at(innovation(i)).contains(judge(0)));
    CHECK_FALSE(found.judging.at(innovation(9)).contains(judge(1)));
    // 24 places: the blocked judge can take four, the other three share twenty.
    CHECK(loads(panel, found).at(judge(0)) == 4);
    for (int j = 1; j < 4; ++j)
        CHECK(loads(panel, found).at(judge(j)) >= 6);
}

TEST_CASE("an innovation without enough free judges gets those there are and is named") {
    Panel panel = a_panel(3, 3, 3);
    panel.blocks[judge(2)].insert(innovation(1));

    const Assignment found = assign(panel);

    CHECK(found.judging.at(innovation(1)).size() == 2);
    CHECK(found.missing == std::map<InnovationId, std::size_t>{{innovation(1), 1}});
    CHECK(assign(a_panel(2, 0, 3)).missing.size() == 2);
}

TEST_CASE("a judge who comes later gets a fair share and begun sheets stay") {
    Panel panel = a_panel(12, 3, 2);
    panel.kept = {{innovation(0), {judge(0), judge(1)}}, {innovation(1), {judge(0), judge(2)}}};
    panel.judges.insert(judge(3));

    const Assignment found = assign(panel);

    for (const auto& [name, judges] : panel.kept)
        CHECK(found.judging.at(name) == judges);
    CHECK(unevenness(panel, found) <= 1);
}

TEST_CASE("a begun sheet does not stay with a judge of the same unit") {
    Panel panel = a_panel(4, 3, 2);
    panel.kept = {{innovation(0), {judge(0), judge(1)}}};
    panel.blocks[judge(0)].insert(innovation(0));

    CHECK(assign(panel).judging.at(innovation(0)) == std::set<JudgeId>{judge(1), judge(2)});
}

TEST_CASE("judges are connected through innovations that they share") {
    const Judging two_groups{{innovation(0), {judge(0), judge(1)}}, {innovation(1), {judge(2), judge(3)}}};
    Judging joined = two_groups;
    joined[innovation(2)] = {judge(1), judge(2)};
    joined[innovation(3)] = {};

    CHECK_FALSE(is_connected(two_groups));
    CHECK(is_connected(joined));
    CHECK_FALSE(is_connected({}));
}
