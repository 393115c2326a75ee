#include "kiosk/store/code_record.hpp"

#include "kiosk/store/connection.hpp"

namespace baileo::kiosk {
namespace {

std::uint32_t read_attempts(SQLite::Database& database) {
    return database.execAndGet("SELECT wrong FROM code_attempts").getUInt();
}

}  // namespace

Result<bool> CodeRecord::is_used(const domain::CodeTag& tag) {
    return connection_.ask([&](SQLite::Database& database) -> Result<bool> {
        SQLite::Statement row(database, "SELECT 1 FROM code_uses WHERE tag = ?");
        row.bind(1, tag.text());
        return row.executeStep();
    });
}

Result<std::uint32_t> CodeRecord::attempts() {
    return connection_.ask(
        [](SQLite::Database& database) -> Result<std::uint32_t> { return read_attempts(database); });
}

Result<std::uint32_t> CodeRecord::count_attempt() {
    return connection_.write([](SQLite::Database& database) -> Result<std::uint32_t> {
        database.exec("UPDATE code_attempts SET wrong = wrong + 1");
        return read_attempts(database);
    });
}

Status CodeRecord::forgive() {
    return connection_.write([](SQLite::Database& database) -> Status {
        database.exec("UPDATE code_attempts SET wrong = 0 WHERE wrong > 0");
        return {};
    });
}

}  // namespace baileo::kiosk
