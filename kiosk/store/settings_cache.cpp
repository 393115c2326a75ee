#include "kiosk/store/settings_cache.hpp"

#include "kiosk/store/rows.hpp"

namespace baileo::kiosk {
namespace {

Status replace(SQLite::Database& database, const CachedSettings& settings) {
    SQLite::Statement row(database, "INSERT OR REPLACE INTO settings VALUES (1, ?, ?, ?)");
    row.bind(1, static_cast<std::int64_t>(settings.version));
    row.bind(2, settings.note);
    row.bind(3, settings.pin_hash);
    row.exec();
    return {};
}

}  // namespace

Result<std::optional<CachedSettings>> SettingsCache::newest() {
    return connection_.ask([](SQLite::Database& database) -> Result<std::optional<CachedSettings>> {
        return read_settings(database);
    });
}

Status SettingsCache::keep(const CachedSettings& settings) {
    return connection_.write([&](SQLite::Database& database) -> Status {
        const auto newest = read_settings(database);
        if (newest == settings) return {};
        if (newest && settings.version <= newest->version)
            return failure(ErrorCode::conflict, "settings " + std::to_string(settings.version) +
                                                    " are not newer than " + std::to_string(newest->version));
        if (!newest || newest->pin_hash != settings.pin_hash) database.exec("DELETE FROM pin_attempts");
        return replace(database, settings);
    });
}

}  // namespace baileo::kiosk
