#pragma once

#include "server/store/sqlite/connection.hpp"

namespace baileo::store::sqlite::journals {

std::vector<Journal> all(Connection& connection);  ///< sorted by number
std::optional<Journal> newest_of(Connection& connection, const domain::KioskId& kiosk);
std::int64_t add(Connection& connection, const Journal& journal);
/// False if there is no journal of this number.
bool update(Connection& connection, const Journal& journal);

}  // namespace baileo::store::sqlite::journals
