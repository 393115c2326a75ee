#include <nlohmann/json.hpp>

#include "server/usecases/panel_progress.hpp"
#include "server/usecases/sheets_json.hpp"
#include "tests/server/usecases/panel_fixture.hpp"

namespace baileo::tests {
namespace {

using panel::SheetRefusal;
using panel::SheetState;

std::optional<SheetRefusal> refusal(const Result<usecases::SheetRecord, usecases::SheetProblem>& outcome) {
    return outcome ? std::nullopt : outcome.error().refusal;
}

ErrorCode error_of(const Result<panel::Assignment>& assignment) {
    return assignment ? ErrorCode::internal : assignment.error().code;
}

TEST_CASE_FIXTURE(PanelFixture, "criteria and weights change until the first mark and never after") {
    REQUIRE(usecases::set_criteria(services, panel::national_criteria()));
    REQUIRE(usecases::set_criteria(services, two_criteria()));
    assign({judge("ani"), judge("budi"), judge("citra")});
    mark(sheet("ani"), "novelty", 70);

    const auto refused = usecases::set_criteria(services, panel::national_criteria());

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::conflict);
    CHECK(*usecases::criteria(services) == two_criteria());
}

TEST_CASE_FIXTURE(PanelFixture, "weights that do not add up are refused and the criteria stay") {
    auto wrong = two_criteria();
    wrong.front().weight = 50;

    CHECK(usecases::set_criteria(services, wrong).error().code == ErrorCode::malformed);
    CHECK(*usecases::criteria(services) == two_criteria());
}

TEST_CASE_FIXTURE(PanelFixture, "a judge never gets an innovation of a unit that they belong to") {
    const auto assignment = assign({judge("ani", {kelurahan()}), judge("budi"), judge("citra")});

    CHECK_FALSE(assignment.judging.at(sheet("ani").innovation).contains(sheet("ani").judge));
    CHECK(assignment.judging.at(sheet("ani", "bus-laut").innovation).contains(sheet("ani").judge));
    CHECK(assignment.missing.at(sheet("ani").innovation) == 1);
    CHECK(usecases::write_on_sheet(services, sheet("ani"), panel::Submit{}).error().error.code ==
          ErrorCode::not_found);
}

TEST_CASE_FIXTURE(PanelFixture, "innovations are shared out evenly") {
    const auto assignment =
        usecases::assign_judges(services, {{judge("ani"), judge("budi"), judge("citra")}, 2});

    REQUIRE(assignment.has_value());
    for (const char* const name : {"ani", "budi", "citra"})
        CHECK(usecases::my_sheets(services, id<panel::JudgeId>(name))->sheets.size() == 2);
    CHECK(assignment->connected);
}

TEST_CASE_FIXTURE(PanelFixture, "a panel that cannot be is refused with its reason") {
    const auto with = [&](std::vector<store::Judge> judges, std::size_t each) {
        return error_of(usecases::assign_judges(services, {std::move(judges), each}));
    };
    const domain::UnitKey nowhere{id<domain::UnitCode>("nowhere"), domain::UnitKind::opd};

    CHECK(with({}, 1) == ErrorCode::malformed);
    CHECK(with({judge("ani")}, 0) == ErrorCode::malformed);
    CHECK(with({judge("ani")}, 2) == ErrorCode::malformed);
    CHECK(with({judge("ani"), judge("ani")}, 1) == ErrorCode::malformed);
    CHECK(with({judge("stranger")}, 1) == ErrorCode::not_found);
    CHECK(with({judge("ani", {nowhere})}, 1) == ErrorCode::not_found);
    CHECK(usecases::my_sheets(services, id<panel::JudgeId>("ani"))->sheets.empty());
}

TEST_CASE_FIXTURE(PanelFixture, "a new assignment keeps what was begun, and whoever began it") {
    assign({judge("ani"), judge("budi"), judge("citra")});
    mark(sheet("ani"), "novelty", 70);

    CHECK(error_of(usecases::assign_judges(services, {{judge("budi"), judge("citra")}, 2})) ==
          ErrorCode::conflict);
    const auto again =
        usecases::assign_judges(services, {{judge("ani"), judge("budi"), judge("citra"), judge("dewi")}, 1});

    REQUIRE(again.has_value());
    CHECK(again->judging.at(sheet("ani").innovation) == std::set{sheet("ani").judge});
    CHECK(mine(sheet("ani")).record.sheet.marks.at(id<panel::CriterionId>("novelty")) == 70);
}

TEST_CASE_FIXTURE(PanelFixture, "marks are kept as they are typed and counted as progress") {
    assign({judge("ani"), judge("budi"), judge("citra")});
    clock.advance(std::chrono::minutes(5));
    mark(sheet("ani"), "novelty", 7);
    mark(sheet("ani"), "novelty", 70);
    mark(sheet("ani"), "novelty", 70);

    const auto kept = mine(sheet("ani")).record;

    CHECK(kept.sheet.marks == panel::Marks{{id<panel::CriterionId>("novelty"), 70}});
    CHECK(kept.saved_at == FakeClock::start + std::chrono::minutes(5));
    CHECK(panel::marked(two_criteria(), kept.sheet) == 1);
    std::size_t events = 0;
    REQUIRE(store->read([&](store::Reader& reader) {
        return reader.panel().each_sheet_event(std::nullopt, [&](const auto&) { ++events; });
    }));
    CHECK_MESSAGE(events == 2, "what was typed the same again is not kept twice");
}

TEST_CASE_FIXTURE(PanelFixture,
                  "a sheet is submitted when it is complete and then closed until it is reopened") {
    assign({judge("ani"), judge("budi"), judge("citra")});
    const auto key = sheet("ani");
    mark(key, "novelty", 50);
    CHECK(refusal(usecases::write_on_sheet(services, key, panel::Submit{})) == SheetRefusal::incomplete);
    submit(key);
    const panel::Mark late{id<panel::CriterionId>("novelty"), 1};
    CHECK(refusal(usecases::write_on_sheet(services, key, late)) == SheetRefusal::already_submitted);

    CHECK(refusal(usecases::reopen_sheet(services, key, " ", "ketua")) == SheetRefusal::reason_missing);
    CHECK(usecases::reopen_sheet(services, key, "dua\nbaris", "ketua").error().error.code ==
          ErrorCode::malformed);
    REQUIRE(usecases::reopen_sheet(services, key, "salah ketik", "ketua"));

    const auto record = mine(key).record;
    CHECK(record.sheet.state == SheetState::draft);
    CHECK(record.sheet.times_reopened == 1);
    REQUIRE(record.turns.size() == 2);
    CHECK(record.turns[1].author == "ketua");
    CHECK(record.turns[0].author == "ani");
    REQUIRE(usecases::write_on_sheet(services, key, late));
}

TEST_CASE_FIXTURE(PanelFixture,
                  "a judge who steps back gives no marks, and is never given that innovation again") {
    assign({judge("ani"), judge("budi"), judge("citra")});
    REQUIRE(usecases::write_on_sheet(services, sheet("ani"), panel::Recuse{"kerabat"}));

    const panel::Mark mark{id<panel::CriterionId>("novelty"), 1};
    CHECK(refusal(usecases::write_on_sheet(services, sheet("ani"), mark)) == SheetRefusal::recused);
    const auto again = assign({judge("ani"), judge("budi"), judge("citra")});

    CHECK_FALSE(again.judging.at(sheet("ani").innovation).contains(sheet("ani").judge));
    CHECK(mine(sheet("ani")).record.sheet.state == SheetState::recused);
}

TEST_CASE_FIXTURE(PanelFixture, "a judge who turns out to belong to the unit can only step back") {
    assign({judge("ani"), judge("budi"), judge("citra")});
    mark(sheet("ani"), "novelty", 50);
    assign({judge("ani", {kelurahan()}), judge("budi"), judge("citra")});

    CHECK(mine(sheet("ani")).blocked);
    CHECK(refusal(usecases::write_on_sheet(services, sheet("ani"), panel::Submit{})) ==
          SheetRefusal::blocked);
    CHECK(usecases::write_on_sheet(services, sheet("ani"), panel::Recuse{"pegawai di sana"}));
}

TEST_CASE_FIXTURE(PanelFixture,
                  "the ranking opens to a judge with the last of their own sheets, not before") {
    CHECK_MESSAGE(open_sheets("dewi") == 0, "who scores nothing has nothing to wait for");
    assign({judge("ani"), judge("budi"), judge("citra")});
    CHECK(open_sheets("ani") == 3);
    submit(sheet("ani"));
    submit(sheet("ani", "antar-ktp"));
    CHECK(open_sheets("ani") == 1);
    REQUIRE(usecases::write_on_sheet(services, sheet("ani", "bus-laut"), panel::Recuse{"kerabat"}));
    CHECK(open_sheets("ani") == 0);
    CHECK(open_sheets("budi") == 3);

    REQUIRE(usecases::reopen_sheet(services, sheet("ani"), "salah ketik", "ketua"));

    CHECK(open_sheets("ani") == 1);
}

TEST_CASE_FIXTURE(PanelFixture, "an innovation that was withdrawn keeps nobody waiting") {
    assign({judge("ani"), judge("budi"), judge("citra")});

    publish(a_catalogue({"sageru", "antar-ktp"}));

    CHECK(open_sheets("ani") == 2);
    CHECK(usecases::my_sheets(services, id<panel::JudgeId>("ani"))->sheets.size() == 2);
}

TEST_CASE_FIXTURE(PanelFixture,
                  "a judge's list holds their own sheets alone and leads to the next open one") {
    assign({judge("ani"), judge("budi"), judge("citra")});
    submit(sheet("budi"));
    submit(sheet("ani", "antar-ktp"));
    const auto all = usecases::my_sheets(services, id<panel::JudgeId>("ani"));
    REQUIRE(all.has_value());

    const auto list = nlohmann::json::parse(usecases::my_sheets_json(*all));
    const auto one = nlohmann::json::parse(*usecases::my_sheet_json(*all, "sageru"));

    REQUIRE(list["sheets"].size() == 3);
    CHECK(list["sheets"][0]["state"] == "submitted");
    CHECK(list["sheets"][0]["total"] == 70);
    CHECK(list["sheets"][2]["state"] == "draft");
    CHECK(list["sheets"][2]["total"].is_null());
    CHECK(one["criteria"].size() == 2);
    CHECK(one["marks"].empty());
    CHECK(one["next"] == "bus-laut");
    CHECK_FALSE(usecases::my_sheet_json(*all, "nothing").has_value());
}

TEST_CASE_FIXTURE(PanelFixture, "the secretary sees how far everybody is and not one mark") {
    assign({judge("ani"), judge("budi"), judge("citra")});
    submit(sheet("ani"));

    const auto progress = usecases::panel_progress(services);
    REQUIRE(progress.has_value());
    const std::string text = usecases::panel_progress_json(*progress);
    const auto seen = nlohmann::json::parse(text);

    REQUIRE(seen["judges"].size() == 3);
    CHECK(seen["judges"][0]["sheets"].size() == 3);
    CHECK(text.find("\"marks\"") == std::string::npos);
    CHECK(text.find("\"total\"") == std::string::npos);
}

}  // namespace
}  // namespace baileo::tests
