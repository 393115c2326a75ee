#pragma once

#include <set>
#include <span>

#include "server/store/sqlite/connection.hpp"

namespace baileo::store::sqlite::codes {

std::vector<CodeBatch> batches(Connection& connection);  ///< by number
std::set<domain::CodeTag> valid(Connection& connection, const std::set<domain::CodeTag>& among);
std::string list(Connection& connection);
std::int64_t add(Connection& connection, const CodeBatch& batch, std::span<const domain::CodeTag> tags);
/// False if there is no such batch in use.
bool revoke(Connection& connection, std::int64_t number, const CodeBatch::Revocation& revocation);

}  // namespace baileo::store::sqlite::codes
