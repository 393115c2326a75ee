#include "server/usecases/my_sheets.hpp"

#include <algorithm>

#include "server/usecases/assign_judges.hpp"
#include "server/usecases/catalogue.hpp"

namespace baileo::usecases {
namespace {

/// The units of one judge; none if they are not on the panel.
Result<store::Judge> member(store::Reader& reader, const panel::JudgeId& judge) {
    auto judges = reader.panel().judges();
    if (!judges) return tl::unexpected(judges.error());
    const auto found = std::ranges::find(*judges, judge, &store::Judge::id);
    return found == judges->end() ? store::Judge{judge, {}} : std::move(*found);
}

MySheet my_sheet(const domain::Innovation& innovation, const domain::Catalogue& catalogue, SheetRecord record,
                 const store::Judge& judge) {
    MySheet sheet{innovation, {}, std::move(record), judge.units.contains(innovation.unit)};
    if (const domain::Unit* const unit = catalogue.find(innovation.unit)) sheet.unit_name = unit->name;
    return sheet;
}

Result<MySheets> read_mine(store::Reader& reader, const ServerIdentity& identity,
                           const panel::JudgeId& judge) {
    auto catalogue = current_catalogue(reader, identity);
    if (!catalogue) return tl::unexpected(catalogue.error());
    auto criteria = reader.panel().criteria();
    if (!criteria) return tl::unexpected(criteria.error());
    const auto me = member(reader, judge);
    if (!me) return tl::unexpected(me.error());
    auto records = sheet_records(reader, judge);
    if (!records) return tl::unexpected(records.error());

    MySheets mine{catalogue->competition, std::move(*criteria), {}};
    for (auto& [key, record] : *records) {
        const domain::Innovation* const innovation = catalogue->find(key.innovation);
        if (innovation == nullptr || innovation->withdrawn) continue;
        mine.sheets.push_back(my_sheet(*innovation, *catalogue, std::move(record), *me));
    }
    std::ranges::sort(mine.sheets, {}, [](const MySheet& sheet) { return sheet.innovation.title.id; });
    return mine;
}

}  // namespace

Result<MySheets> my_sheets(Services services, const panel::JudgeId& judge) {
    return store::ask(services.store,
                      [&](store::Reader& reader) { return read_mine(reader, services.identity, judge); });
}

Result<std::size_t> open_sheets(Services services, const panel::JudgeId& judge) {
    return store::ask(services.store, [&](store::Reader& reader) -> Result<std::size_t> {
        const auto assigned = reader.panel().assignments(judge);
        if (!assigned) return tl::unexpected(assigned.error());
        if (assigned->empty()) return std::size_t{0};
        const auto rules = reader.rules();
        if (!rules) return tl::unexpected(rules.error());
        const auto records = sheet_records(reader, judge);
        if (!records) return tl::unexpected(records.error());
        return static_cast<std::size_t>(std::ranges::count_if(*records, [&](const auto& entry) {
            const auto offered = rules->innovations.find(entry.first.innovation);
            return offered != rules->innovations.end() && !offered->second &&
                   entry.second.sheet.state == panel::SheetState::draft;
        }));
    });
}

}  // namespace baileo::usecases
