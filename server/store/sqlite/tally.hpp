#pragma once

#include "server/store/sqlite/connection.hpp"

namespace baileo::store::sqlite::tally {

merge::Tally read(Connection& connection);
std::uint64_t revision(Connection& connection);
void add(Connection& connection, const merge::Tally& difference);
void put(Connection& connection, const merge::Tally& tally);

}  // namespace baileo::store::sqlite::tally
