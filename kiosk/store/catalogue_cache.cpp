#include "kiosk/store/catalogue_cache.hpp"

#include "kiosk/store/connection.hpp"

namespace baileo::kiosk {
namespace {

std::optional<CachedCatalogue> read_newest(SQLite::Database& database) {
    SQLite::Statement row(database, "SELECT version, note FROM catalogue");
    if (!row.executeStep()) return std::nullopt;
    return CachedCatalogue{static_cast<std::uint64_t>(row.getColumn(0).getInt64()),
                           row.getColumn(1).getString()};
}

}  // namespace

Result<std::optional<CachedCatalogue>> CatalogueCache::newest() {
    return connection_.ask([](SQLite::Database& database) -> Result<std::optional<CachedCatalogue>> {
        return read_newest(database);
    });
}

Status CatalogueCache::keep(const CachedCatalogue& catalogue) {
    return connection_.write([&](SQLite::Database& database) -> Status {
        if (const auto newest = read_newest(database)) {
            if (*newest == catalogue) return {};
            if (catalogue.version <= newest->version)
                return failure(ErrorCode::conflict, "catalogue version " + std::to_string(catalogue.version) +
                                                        " is not newer than " +
                                                        std::to_string(newest->version));
        }
        SQLite::Statement row(database, "INSERT OR REPLACE INTO catalogue VALUES (1, ?, ?)");
        row.bind(1, static_cast<std::int64_t>(catalogue.version));
        row.bind(2, catalogue.note);
        row.exec();
        return {};
    });
}

}  // namespace baileo::kiosk
