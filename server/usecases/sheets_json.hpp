#pragma once

#include <string>

#include "server/usecases/my_sheets.hpp"
#include "server/usecases/panel_progress.hpp"

namespace baileo::usecases {

// What the console is told about score sheets; the fields stand in openapi.json.

/// A judge's list, with how far each sheet is.
[[nodiscard]] std::string my_sheets_json(const MySheets& mine);

/// One sheet with all that is needed to fill it in; nothing if the judge has none for this innovation.
[[nodiscard]] std::optional<std::string> my_sheet_json(const MySheets& mine, std::string_view innovation);

/// What became of a sheet that was written on.
[[nodiscard]] std::string saved_json(const SheetRecord& record, const panel::Criteria& criteria);

/// Every judge's progress, without marks.
[[nodiscard]] std::string panel_progress_json(const PanelProgress& progress);

}  // namespace baileo::usecases
