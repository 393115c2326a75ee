#pragma once

#include <functional>
#include <span>

#include "server/store/sqlite/connection.hpp"

namespace baileo::store::sqlite::log {

std::vector<LogBatch> batches(Connection& connection);  ///< by number
std::optional<LogBatch> newest(Connection& connection);
void each_leaf(Connection& connection, const std::function<void(const LogLeaf&)>& visit);  ///< by position
/// The first of this content.
std::optional<PlacedLeaf> find(Connection& connection, std::string_view content);
void add(Connection& connection, const LogBatch& batch, std::uint64_t first, std::span<const LogLeaf> leaves);

}  // namespace baileo::store::sqlite::log
