#pragma once

#include <functional>

#include "server/store/sqlite/connection.hpp"

namespace baileo::store::sqlite::entries {

std::optional<std::string> find(Connection& connection, std::int64_t journal, std::uint64_t seq);
void each_after(Connection& connection, std::int64_t journal, std::uint64_t after,
                const std::function<bool(const StoredEntry&)>& visit);
void add(Connection& connection, std::int64_t journal, std::uint64_t seq, std::string_view line,
         WallTime received_at);
std::vector<ForkEvidence> fork_evidence(Connection& connection);  ///< in the order it came
void add_fork_evidence(Connection& connection, std::int64_t journal, std::uint64_t seq, std::string_view line,
                       std::string_view head_note, WallTime received_at);

}  // namespace baileo::store::sqlite::entries
