#include "tests/server/store/store_fixture.hpp"

namespace baileo::tests {
namespace {

using store::Reader;
using store::SheetEvent;
using store::Writer;

struct PanelStore : StoreFixture {
    PanelStore() {
        for (const char* const name : {"ani", "budi"})
            REQUIRE(store->write([&](Writer& writer) {
                return writer.put_user({name, store::Role::judge, "hash", 0, FakeClock::start});
            }));
    }
    panel::JudgeId ani = id<panel::JudgeId>("ani");
    panel::JudgeId budi = id<panel::JudgeId>("budi");
    domain::InnovationId sageru = id<domain::InnovationId>("sageru");
    panel::CriterionId novelty = id<panel::CriterionId>("novelty");

    [[nodiscard]] Status set_criteria(const panel::Criteria& criteria) const {
        return store->write([&](Writer& writer) { return writer.panel().set_criteria(criteria); });
    }
    [[nodiscard]] Status set_panel(const std::vector<store::Judge>& judges,
                                   const panel::Judging& judging) const {
        return store->write([&](Writer& writer) { return writer.panel().set_panel(judges, judging); });
    }
    [[nodiscard]] Status add(const panel::JudgeId& judge, panel::SheetRequest request) const {
        const SheetEvent event{0, judge, sageru, std::move(request), judge.text(), FakeClock::start};
        return store->write([&](Writer& writer) { return writer.panel().add_sheet_event(event); });
    }
    [[nodiscard]] std::vector<SheetEvent> events(const std::optional<panel::JudgeId>& judge) const {
        std::vector<SheetEvent> events;
        REQUIRE(store->read([&](Reader& reader) {
            return reader.panel().each_sheet_event(
                judge, [&](SheetEvent event) { events.push_back(std::move(event)); });
        }));
        return events;
    }
    template <class Question>
    [[nodiscard]] auto ask(Question&& question) const {
        auto answer = store::ask(*store, [&](Reader& reader) { return question(reader.panel()); });
        REQUIRE(answer.has_value());
        return std::move(*answer);
    }
};

TEST_CASE_FIXTURE(PanelStore,
                  "criteria come back in their order with their anchors, and the last ones hold") {
    panel::Criteria criteria = panel::national_criteria();
    criteria.front().anchors = {{25, {"Lazim", "Common"}}, {100, {"Baru", "New"}}};

    REQUIRE(set_criteria(panel::regional_criteria()));
    REQUIRE(set_criteria(criteria));
    reopen();

    CHECK(ask([](auto& panel) { return panel.criteria(); }) == criteria);
}

TEST_CASE_FIXTURE(PanelStore, "judges come back with their units and who scores what") {
    const domain::UnitKey unit{id<domain::UnitCode>("nusaniwe"), domain::UnitKind::kelurahan};
    const panel::Judging judging{{sageru, {ani, budi}}};

    REQUIRE(set_panel({{ani, {unit}}, {budi, {}}}, judging));

    CHECK(ask([](auto& panel) { return panel.judges(); }) ==
          std::vector<store::Judge>{{ani, {unit}}, {budi, {}}});
    CHECK(ask([](auto& panel) { return panel.judging(); }) == judging);
    CHECK(ask([&](auto& panel) { return panel.assignments(ani); }) == std::set{sageru});
    REQUIRE(set_panel({{ani, {}}}, {{sageru, {ani}}}));
    CHECK(ask([](auto& panel) { return panel.judges(); }) == std::vector<store::Judge>{{ani, {}}});
}

TEST_CASE_FIXTURE(PanelStore, "a judge is somebody who can sign in") {
    const auto refused = set_panel({{id<panel::JudgeId>("nobody"), {}}}, {});

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::conflict);
}

struct JudgingHasBegun : PanelStore {
    JudgingHasBegun() {
        REQUIRE(set_criteria(panel::national_criteria()));
        REQUIRE(set_panel({{ani, {}}, {budi, {}}}, {{sageru, {ani, budi}}}));
        REQUIRE(add(ani, panel::Mark{novelty, 70}));
    }
};

TEST_CASE_FIXTURE(JudgingHasBegun, "everything written on a sheet comes back as it was written, in order") {
    REQUIRE(add(ani, panel::Mark{novelty, std::nullopt}));
    REQUIRE(add(budi, panel::Note{novelty, "sama"}));
    REQUIRE(add(ani, panel::Submit{}));
    REQUIRE(add(ani, panel::Reopen{"salah ketik"}));
    REQUIRE(add(ani, panel::Recuse{"kerabat"}));

    const auto of_ani = events(ani);
    REQUIRE(of_ani.size() == 5);
    CHECK(std::get<panel::Mark>(of_ani[0].request).mark == 70U);
    CHECK_FALSE(std::get<panel::Mark>(of_ani[1].request).mark.has_value());
    CHECK(std::holds_alternative<panel::Submit>(of_ani[2].request));
    CHECK(std::get<panel::Reopen>(of_ani[3].request).reason == "salah ketik");
    CHECK(std::get<panel::Recuse>(of_ani[4].request).reason == "kerabat");
    CHECK(of_ani[0].at == FakeClock::start);
    REQUIRE(events(std::nullopt).size() == 6);
    CHECK(std::get<panel::Note>(events(std::nullopt)[2].request).text == "sama");
}

TEST_CASE_FIXTURE(JudgingHasBegun, "criteria stay as they are once anything was written") {
    CHECK(ask([](auto& panel) { return panel.judging_has_begun(); }));
    CHECK_FALSE(set_criteria(panel::regional_criteria()));
    CHECK(ask([](auto& panel) { return panel.criteria(); }) == panel::national_criteria());
}

TEST_CASE_FIXTURE(JudgingHasBegun, "a judge who has written stays in the panel") {
    const auto refused = set_panel({{budi, {}}}, {});

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::conflict);
    CHECK(ask([](auto& panel) { return panel.judges(); }).size() == 2);
}

}  // namespace
}  // namespace baileo::tests
