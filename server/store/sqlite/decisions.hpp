#pragma once

#include <set>

#include "server/store/sqlite/connection.hpp"

namespace baileo::store::sqlite::decisions {

std::vector<Decision> all(Connection& connection);  ///< by number
void add(Connection& connection, const Decision& decision);
/// The kiosks whose newest decision is "suspend".
std::set<domain::KioskId> suspended(Connection& connection);

}  // namespace baileo::store::sqlite::decisions
