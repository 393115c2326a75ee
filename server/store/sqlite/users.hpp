#pragma once

#include "server/store/sqlite/connection.hpp"

namespace baileo::store::sqlite::users {

std::vector<User> all(Connection& connection);  ///< sorted by name
std::optional<User> find(Connection& connection, std::string_view name);
void put(Connection& connection, const User& user);

}  // namespace baileo::store::sqlite::users
