#include "server/panel/score_sheet.hpp"

#include <doctest/doctest.h>

using namespace baileo;
using namespace baileo::panel;

namespace {

const Criteria& criteria() {
    static const Criteria all = national_criteria();
    return all;
}

ScoreSheet after(const ScoreSheet& sheet, const SheetRequest& request) {
    const auto applied = apply(criteria(), sheet, request, false);
    REQUIRE(applied.has_value());
    return *applied;
}

std::optional<SheetRefusal> refusal(const ScoreSheet& sheet, const SheetRequest& request,
                                    bool blocked = false) {
    const auto applied = apply(criteria(), sheet, request, blocked);
    if (applied) return std::nullopt;
    return applied.error();
}

ScoreSheet complete() {
    ScoreSheet sheet;
    for (const Criterion& criterion : criteria())
        sheet = after(sheet, Mark{criterion.id, 80});
    return sheet;
}

ScoreSheet submitted() { return after(complete(), Submit{}); }

}  // namespace

TEST_CASE("a sheet is submitted when every criterion has its mark") {
    ScoreSheet sheet = complete();
    CHECK(marked(criteria(), sheet) == 5);
    CHECK(after(sheet, Submit{}).state == SheetState::submitted);

    sheet = after(sheet, Mark{criteria()[2].id, std::nullopt});
    CHECK(marked(criteria(), sheet) == 4);
    CHECK(refusal(sheet, Submit{}) == SheetRefusal::incomplete);
    CHECK(refusal({}, Submit{}) == SheetRefusal::incomplete);
}

TEST_CASE("a submitted sheet changes only after the secretary reopens it with a reason") {
    const Mark other{criteria()[0].id, 90};
    CHECK(refusal(submitted(), other) == SheetRefusal::already_submitted);
    CHECK(refusal(submitted(), Submit{}) == SheetRefusal::already_submitted);
    CHECK(refusal(submitted(), Recuse{"kerabat"}) == SheetRefusal::already_submitted);
    CHECK(refusal(submitted(), Reopen{""}) == SheetRefusal::reason_missing);

    const ScoreSheet reopened = after(submitted(), Reopen{"salah kriteria"});
    CHECK(reopened.state == SheetState::draft);
    CHECK(reopened.marks == complete().marks);
    CHECK(reopened.reason == "salah kriteria");
    CHECK(reopened.times_reopened == 1);
    CHECK(after(after(reopened, other), Submit{}).marks.at(other.criterion) == 90);
}

TEST_CASE("a draft needs no reopening") {
    CHECK(refusal(complete(), Reopen{"x"}) == SheetRefusal::not_submitted);
}

TEST_CASE("a judge who stepped back writes no more until the secretary leads back") {
    const ScoreSheet recused = after(complete(), Recuse{"pernah bekerja di sana"});

    CHECK(refusal(recused, Mark{criteria()[0].id, 1}) == SheetRefusal::recused);
    CHECK(refusal(recused, Submit{}) == SheetRefusal::recused);
    CHECK(refusal(recused, Recuse{"lagi"}) == SheetRefusal::recused);
    CHECK(after(recused, Reopen{"keliru"}).state == SheetState::draft);
}

TEST_CASE("a judge of the same unit can only step back") {
    CHECK(refusal(complete(), Mark{criteria()[0].id, 1}, true) == SheetRefusal::blocked);
    CHECK(refusal(complete(), Note{criteria()[0].id, "baik"}, true) == SheetRefusal::blocked);
    CHECK(refusal(complete(), Submit{}, true) == SheetRefusal::blocked);
    CHECK_FALSE(refusal({}, Recuse{"unit sendiri"}, true).has_value());
}

TEST_CASE("marks and notes outside their bounds are refused and change nothing") {
    CHECK(refusal({}, Mark{criteria()[0].id, 101}) == SheetRefusal::mark_out_of_range);
    CHECK(refusal({}, Mark{*CriterionId::parse("beauty"), 10}) == SheetRefusal::unknown_criterion);
    CHECK(refusal({}, Note{criteria()[0].id, std::string(note_limit + 1, 'x')}) == SheetRefusal::too_long);
    CHECK(refusal({}, Recuse{std::string(reason_limit + 1, 'x')}) == SheetRefusal::too_long);
    CHECK(after({}, Mark{criteria()[0].id, 0}).marks.at(criteria()[0].id) == 0);
}

TEST_CASE("an empty note takes the note back") {
    const ScoreSheet noted = after({}, Note{criteria()[0].id, "bukti kuat"});
    CHECK(noted.notes.size() == 1);
    CHECK(after(noted, Note{criteria()[0].id, ""}).notes.empty());
}

TEST_CASE("judges see the others only when they can no longer be led by them") {
    CHECK_FALSE(may_see_others(complete(), false));
    CHECK_FALSE(may_see_others(after(submitted(), Reopen{"salah"}), false));
    CHECK(may_see_others(submitted(), false));
    CHECK(may_see_others(after({}, Recuse{"kerabat"}), false));
    CHECK(may_see_others({}, true));
}
