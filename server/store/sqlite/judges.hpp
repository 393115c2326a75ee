#pragma once

#include "server/panel/judging_graph.hpp"
#include "server/store/panel_rows.hpp"
#include "server/store/sqlite/connection.hpp"

namespace baileo::store::sqlite::judges {

std::vector<Judge> all(Connection& connection);  ///< by name
panel::Judging judging(Connection& connection);
std::set<domain::InnovationId> assignments(Connection& connection, const panel::JudgeId& judge);
void set(Connection& connection, const std::vector<Judge>& judges, const panel::Judging& judging);

}  // namespace baileo::store::sqlite::judges
