#pragma once

#include "server/store/sqlite/connection.hpp"

namespace baileo::store::sqlite::settings {

/// Empty if there is none of this name.
std::string value(Connection& connection, std::string_view name);
void set(Connection& connection, std::string_view name, std::string_view value);

}  // namespace baileo::store::sqlite::settings
