#pragma once

#include "server/usecases/assign_judges.hpp"
#include "server/usecases/criteria.hpp"
#include "server/usecases/my_sheets.hpp"
#include "server/usecases/write_on_sheet.hpp"
#include "tests/server/usecases/server_fixture.hpp"

namespace baileo::tests {

/// A server with three innovations, of which the first belongs to a kelurahan, and users who may judge.
struct PanelFixture : ServerFixture {
    PanelFixture() {
        publish(a_catalogue({"sageru", "antar-ktp", "bus-laut"}));
        for (const char* const name : {"ani", "budi", "citra", "dewi"})
            write([&](store::Writer& writer) {
                return writer.put_user({name, store::Role::judge, "hash", 0, FakeClock::start});
            });
        REQUIRE(usecases::set_criteria(services, two_criteria()));
    }

    [[nodiscard]] static panel::Criteria two_criteria() {
        return {{id<panel::CriterionId>("novelty"), {"Kebaruan", "Novelty"}, 60, {}},
                {id<panel::CriterionId>("benefit"), {"Manfaat", "Benefit"}, 40, {}}};
    }
    [[nodiscard]] static store::Judge judge(std::string_view name, std::set<domain::UnitKey> units = {}) {
        return {id<panel::JudgeId>(name), std::move(units)};
    }
    [[nodiscard]] static domain::UnitKey kelurahan() {
        return {id<domain::UnitCode>("nusaniwe"), domain::UnitKind::kelurahan};
    }
    [[nodiscard]] static usecases::SheetKey sheet(std::string_view judge,
                                                  std::string_view innovation = "sageru") {
        return {id<panel::JudgeId>(judge), id<domain::InnovationId>(innovation)};
    }

    /// Takes these as the panel; every one of them judges everything they may.
    panel::Assignment assign(std::vector<store::Judge> judges) const {
        const std::size_t all = judges.size();
        auto assignment = usecases::assign_judges(services, {std::move(judges), all});
        REQUIRE(assignment.has_value());
        return std::move(*assignment);
    }
    void mark(const usecases::SheetKey& key, std::string_view criterion, unsigned mark) const {
        REQUIRE(
            usecases::write_on_sheet(services, key, panel::Mark{id<panel::CriterionId>(criterion), mark}));
    }
    void submit(const usecases::SheetKey& key) const {
        mark(key, "novelty", 50);
        mark(key, "benefit", 100);
        REQUIRE(usecases::write_on_sheet(services, key, panel::Submit{}));
    }
    [[nodiscard]] usecases::MySheet mine(const usecases::SheetKey& key) const {
        const auto all = usecases::my_sheets(services, key.judge);
        REQUIRE(all.has_value());
        const auto found = std::ranges::find_if(
            all->sheets, [&](const usecases::MySheet& one) { return one.innovation.id == key.innovation; });
        REQUIRE(found != all->sheets.end());
        return *found;
    }
    [[nodiscard]] std::size_t open_sheets(std::string_view judge) const {
        const auto open = usecases::open_sheets(services, id<panel::JudgeId>(judge));
        REQUIRE(open.has_value());
        return *open;
    }
};

}  // namespace baileo::tests
