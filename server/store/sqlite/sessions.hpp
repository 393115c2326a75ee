#pragma once

#include "server/store/sqlite/connection.hpp"

namespace baileo::store::sqlite::sessions {

std::optional<Session> find(Connection& connection, std::string_view token_hash);
void put(Connection& connection, const Session& session);
void remove(Connection& connection, std::string_view token_hash);
void remove_of(Connection& connection, std::string_view user);

}  // namespace baileo::store::sqlite::sessions
