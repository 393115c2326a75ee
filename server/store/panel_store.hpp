#pragma once

#include <functional>

#include "server/panel/judging_graph.hpp"
#include "server/store/panel_rows.hpp"
#include "shared/base/result.hpp"

namespace baileo::store {

/// Questions about the panel. Every answer may be a storage error.
class PanelReader {
  public:
    PanelReader() = default;
    PanelReader(const PanelReader&) = delete;
    PanelReader& operator=(const PanelReader&) = delete;
    virtual ~PanelReader() = default;

    /// In the order of the sheet; empty before they are set.
    [[nodiscard]] virtual Result<panel::Criteria> criteria() = 0;
    [[nodiscard]] virtual Result<std::vector<Judge>> judges() = 0;  ///< sorted by name
    [[nodiscard]] virtual Result<panel::Judging> judging() = 0;     ///< who scores what
    /// The innovations that one judge scores.
    [[nodiscard]] virtual Result<std::set<domain::InnovationId>> assignments(const panel::JudgeId& judge) = 0;
    /// Whether anything was ever written on a sheet.
    [[nodiscard]] virtual Result<bool> judging_has_begun() = 0;
    /// Calls `visit` for everything that was written, in order; of one judge alone if one is named.
    [[nodiscard]] virtual Status each_sheet_event(const std::optional<panel::JudgeId>& judge,
                                                  const std::function<void(SheetEvent)>& visit) = 0;
};

/// Changes of the panel, within a Writer's transaction.
class PanelWriter : public PanelReader {
  public:
    /// Replaces all criteria. Errors: conflict once judging has begun.
    [[nodiscard]] virtual Status set_criteria(const panel::Criteria& criteria) = 0;
    /// Replaces all judges and who scores what. Errors: conflict if a judge is no user, or one who has
    /// written on a sheet is missing.
    [[nodiscard]] virtual Status set_panel(const std::vector<Judge>& judges,
                                           const panel::Judging& judging) = 0;
    /// Its number is given here. Errors: conflict if there is no such judge or criterion.
    [[nodiscard]] virtual Status add_sheet_event(const SheetEvent& event) = 0;
};

}  // namespace baileo::store
