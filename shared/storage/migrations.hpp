#pragma once

#include <span>
#include <string_view>

#include "shared/storage/database.hpp"

namespace baileo::storage {

/// One step of a schema. Steps are numbered 1, 2, 3 ... by their place in the list and never changed
/// afterwards.
struct Migration {
    std::string_view name;  ///< file name, for messages
    std::string_view sql;
};

/// Brings a database to the newest schema, each step in a transaction of its own; `user_version` holds the
/// number of the last step done. Nothing is ever dropped. Errors: newer_schema if the database knows more
/// steps than this program; storage errors.
[[nodiscard]] Status migrate(Database& database, std::span<const Migration> migrations);

}  // namespace baileo::storage
