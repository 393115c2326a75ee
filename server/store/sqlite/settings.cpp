#include "server/store/sqlite/settings.hpp"

namespace baileo::store::sqlite::settings {

std::string value(Connection& connection, std::string_view name) {
    Query query(connection, "SELECT value FROM settings WHERE name = ?", name);
    return query.next() ? query.text(0) : std::string();
}

void set(Connection& connection, std::string_view name, std::string_view value) {
    run(connection,
        "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = "
        "excluded.value",
        name, value);
}

}  // namespace baileo::store::sqlite::settings
