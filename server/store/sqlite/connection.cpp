#include "server/store/sqlite/connection.hpp"

#include <sqlite3.h>

namespace baileo::store::sqlite {

std::unique_ptr<SQLite::Statement> Connection::take(std::string_view sql) {
    if (auto kept = statements_.find(sql); kept != statements_.end() && kept->second)
        return std::move(kept->second);
    statements_.try_emplace(sql);  // so that giving back needs no memory
    return std::make_unique<SQLite::Statement>(handle(), std::string(sql));
}

void Connection::give_back(std::string_view sql, std::unique_ptr<SQLite::Statement> statement) noexcept {
    statement->tryReset();
    statements_.find(sql)->second = std::move(statement);
}

Query::~Query() { connection_.give_back(sql_, std::move(statement_)); }

void Query::damaged() { throw SQLite::Exception("a stored value has no meaning", SQLITE_CORRUPT); }

}  // namespace baileo::store::sqlite
