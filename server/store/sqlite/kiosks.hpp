#pragma once

#include "server/store/sqlite/connection.hpp"

namespace baileo::store::sqlite::kiosks {

std::vector<Kiosk> all(Connection& connection);  ///< sorted by name
std::optional<Kiosk> find(Connection& connection, const domain::KioskId& id);
void put(Connection& connection, const Kiosk& kiosk);
void heard_from(Connection& connection, const domain::KioskId& id, WallTime at);

}  // namespace baileo::store::sqlite::kiosks
