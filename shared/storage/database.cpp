#include "shared/storage/database.hpp"

#include <sqlite3.h>

#include "shared/base/expects.hpp"

namespace baileo::storage {
namespace {

constexpr int busy_timeout_milliseconds = 5000;

void harden(SQLite::Database& handle) {
    sqlite3* const raw = handle.getHandle();
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_extended_result_codes(raw, 1);
    handle.exec(
        "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON; PRAGMA mmap_size=0");
}

/// Settings of a connection that writes. Exclusive locking must come before the file is first touched.
void prepare_writing(SQLite::Database& handle, Access access) {
    if (access == Access::exclusive) handle.exec("PRAGMA locking_mode=EXCLUSIVE");
    handle.exec("PRAGMA journal_mode=WAL");
    handle.exec("PRAGMA synchronous=FULL");
}

void prepare_reading(SQLite::Database& handle) {
    handle.exec("PRAGMA query_only=ON");
    // A reader that closes last must not checkpoint: only the writer does.
    sqlite3_db_config(handle.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

Status claim(SQLite::Database& handle, std::int32_t application_id, bool writes) {
    const std::int32_t found = handle.execAndGet("PRAGMA application_id").getInt();
    if (found == application_id) return {};
    const bool fresh = found == 0 && handle.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    if (!fresh || !writes)
        return failure(ErrorCode::storage_corrupt, "this file is not a database of this program");
    handle.exec("PRAGMA application_id=" + std::to_string(application_id));
    return {};
}

}  // namespace

Result<Database> Database::open(const std::filesystem::path& file, Access access,
                                std::int32_t application_id) {
    const bool writes = access != Access::reader;
    if (!writes && !std::filesystem::exists(file))
        return failure(ErrorCode::not_found, "no database at " + file.string());
    const int flags = writes ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE : SQLite::OPEN_READONLY;
    auto opened = guarded([&]() -> Result<Database> {
        // Another process that holds an exclusive file keeps it: waiting would only delay the message.
        const int timeout = access == Access::exclusive ? 0 : busy_timeout_milliseconds;
        auto handle = std::make_unique<SQLite::Database>(file.string(), flags, timeout);
        harden(*handle);
        if (writes)
            prepare_writing(*handle, access);
        else
            prepare_reading(*handle);
        if (auto claimed = claim(*handle, application_id, writes); !claimed)
            return tl::unexpected(claimed.error());
        return Database(std::move(handle));
    });
    if (!opened) return failure(opened.error(), "opening " + file.string());
    return std::move(*opened);
}

Status Database::quick_check() {
    const auto answer = guarded([&] { return handle_->execAndGet("PRAGMA quick_check(1)").getString(); });
    if (!answer) return tl::unexpected(answer.error());
    if (*answer != "ok") return failure(ErrorCode::storage_corrupt, *answer);
    return {};
}

Status Database::copy_to(const std::filesystem::path& file) {
    return guarded([&] {
        SQLite::Statement copy(*handle_, "VACUUM INTO ?");
        copy.bind(1, file.string());
        copy.exec();
    });
}

Error storage_error(const SQLite::Exception& exception) {
    const auto code = [&] {
        switch (exception.getErrorCode() & 0xFF) {
            case SQLITE_FULL:
                return ErrorCode::storage_full;
            case SQLITE_READONLY:
                return ErrorCode::storage_read_only;
            case SQLITE_CORRUPT:
            case SQLITE_NOTADB:
                return ErrorCode::storage_corrupt;
            case SQLITE_BUSY:
            case SQLITE_LOCKED:
                return ErrorCode::storage_busy;
            case SQLITE_CONSTRAINT:
                return ErrorCode::conflict;
            default:
                return ErrorCode::storage_failed;
        }
    }();
    return Error{code, exception.what()};
}

}  // namespace baileo::storage
