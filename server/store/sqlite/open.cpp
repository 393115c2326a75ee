#include "server/store/sqlite/open.hpp"

#include "embedded_migrations.hpp"

#include "server/store/sqlite/sqlite_store.hpp"

namespace baileo::store::sqlite {

Result<std::unique_ptr<Store>> open_store(const std::filesystem::path& folder) {
    const auto file = folder / database_name;
    auto database = storage::Database::open(file, storage::Access::writer, application_id);
    if (!database) return tl::unexpected(database.error());
    if (const auto sound = database->quick_check(); !sound)
        return failure(sound.error(), "checking " + file.string());
    if (const auto migrated = storage::migrate(*database, migrations); !migrated)
        return failure(migrated.error(), "bringing " + file.string() + " to the newest schema");
    return std::make_unique<SqliteStore>(file, std::move(*database));
}

}  // namespace baileo::store::sqlite
