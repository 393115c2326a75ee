#pragma once

#include <functional>

#include "server/store/panel_rows.hpp"
#include "server/store/sqlite/connection.hpp"

namespace baileo::store::sqlite::sheets {

bool any(Connection& connection);
/// In order; of one judge alone if one is named.
void each(Connection& connection, const std::optional<panel::JudgeId>& judge,
          const std::function<void(SheetEvent)>& visit);
void add(Connection& connection, const SheetEvent& event);

}  // namespace baileo::store::sqlite::sheets
