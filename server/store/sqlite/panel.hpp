#pragma once

#include "server/store/panel_store.hpp"
#include "server/store/sqlite/connection.hpp"

namespace baileo::store::sqlite {

/// The panel's part of the store over one connection. Here is the border where SQLite's exceptions become
/// values.
class Panel final : public PanelWriter {
  public:
    explicit Panel(Connection& connection) : connection_(connection) {}

    Result<panel::Criteria> criteria() override;
    Result<std::vector<Judge>> judges() override;
    Result<panel::Judging> judging() override;
    Result<std::set<domain::InnovationId>> assignments(const panel::JudgeId& judge) override;
    Result<bool> judging_has_begun() override;
    Status each_sheet_event(const std::optional<panel::JudgeId>& judge,
                            const std::function<void(SheetEvent)>& visit) override;
    Status set_criteria(const panel::Criteria& criteria) override;
    Status set_panel(const std::vector<Judge>& judges, const panel::Judging& judging) override;
    Status add_sheet_event(const SheetEvent& event) override;

  private:
    Connection& connection_;
};

}  // namespace baileo::store::sqlite
