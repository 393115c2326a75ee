#pragma once

#include "server/store/sqlite/connection.hpp"

namespace baileo::store::sqlite::catalogues {

std::optional<PublishedCatalogue> newest(Connection& connection);
std::string newest_etag(Connection& connection);              ///< empty before the first
std::vector<PublishedCatalogue> all(Connection& connection);  ///< by version
void add(Connection& connection, const PublishedCatalogue& catalogue, WallTime published_at);

std::optional<StoredBlob> blob(Connection& connection, std::string_view sha256);
void put_blob(Connection& connection, const StoredBlob& blob);

/// The part of the rules that catalogues decide; nothing before the first.
std::optional<merge::Rules> rules(Connection& connection);

}  // namespace baileo::store::sqlite::catalogues
