#pragma once

#include <filesystem>
#include <memory>

#include "server/store/store.hpp"

namespace baileo::store::sqlite {

/// The name of the database in the server's data folder.
inline constexpr std::string_view database_name = "server.db";

/// Opens the server's memory in its data folder, which must exist; makes it if there is none, brings it to
/// the newest schema and lets SQLite check it. One process at a time: its owner locks the folder. Errors:
/// newer_schema if a newer program made it, storage_corrupt, other storage errors.
[[nodiscard]] Result<std::unique_ptr<Store>> open_store(const std::filesystem::path& folder);

}  // namespace baileo::store::sqlite
