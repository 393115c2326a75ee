#pragma once

#include "server/panel/criteria.hpp"
#include "server/store/sqlite/connection.hpp"

namespace baileo::store::sqlite::criteria {

panel::Criteria all(Connection& connection);  ///< in the order of the sheet
void set(Connection& connection, const panel::Criteria& criteria);

}  // namespace baileo::store::sqlite::criteria
