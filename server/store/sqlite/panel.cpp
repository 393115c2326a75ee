#include "server/store/sqlite/panel.hpp"

#include "server/store/sqlite/criteria.hpp"
#include "server/store/sqlite/judges.hpp"
#include "server/store/sqlite/sheets.hpp"

namespace baileo::store::sqlite {

using storage::guarded;

Result<panel::Criteria> Panel::criteria() {
    return guarded([&] { return criteria::all(connection_); });
}

Result<std::vector<Judge>> Panel::judges() {
    return guarded([&] { return judges::all(connection_); });
}

Result<panel::Judging> Panel::judging() {
    return guarded([&] { return judges::judging(connection_); });
}

Result<std::set<domain::InnovationId>> Panel::assignments(const panel::JudgeId& judge) {
    return guarded([&] { return judges::assignments(connection_, judge); });
}

Result<bool> Panel::judging_has_begun() {
    return guarded([&] { return sheets::any(connection_); });
}

Status Panel::each_sheet_event(const std::optional<panel::JudgeId>& judge,
                               const std::function<void(SheetEvent)>& visit) {
    return guarded([&] { sheets::each(connection_, judge, visit); });
}

Status Panel::set_criteria(const panel::Criteria& criteria) {
    return guarded([&] { criteria::set(connection_, criteria); });
}

Status Panel::set_panel(const std::vector<Judge>& judges, const panel::Judging& judging) {
    return guarded([&] { judges::set(connection_, judges, judging); });
}

Status Panel::add_sheet_event(const SheetEvent& event) {
    return guarded([&] { sheets::add(connection_, event); });
}

}  // namespace baileo::store::sqlite
