#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <concepts>
#include <filesystem>
#include <memory>

#include "shared/base/result.hpp"

namespace baileo::storage {

/// How a database file is opened.
enum class Access {
    exclusive,  ///< one connection of one process reads and writes; nobody else can open the file
    writer,     ///< the one connection that writes and checkpoints, beside readers
    reader,     ///< reads a consistent picture and never waits for the writer
};

/// A connection to an SQLite database with every setting that durability depends on: write-ahead log,
/// synchronous=FULL (a committed transaction survives a power cut), foreign keys, no trusted schema.
/// For one thread at a time.
class Database {
  public:
    /// Opens the file; creates it unless access is `reader`. `application_id` marks files of one program: a
    /// file with another mark is refused. Errors: storage_busy if another process holds it, storage_corrupt,
    /// storage_failed, not_found.
    [[nodiscard]] static Result<Database> open(const std::filesystem::path& file, Access access,
                                               std::int32_t application_id);

    [[nodiscard]] SQLite::Database& handle() { return *handle_; }

    /// SQLite's own check of the whole file. Errors: storage_corrupt with SQLite's first complaint.
    [[nodiscard]] Status quick_check();

    /// Writes a consistent copy into a new file, while others read and write.
    [[nodiscard]] Status copy_to(const std::filesystem::path& file);

  private:
    explicit Database(std::unique_ptr<SQLite::Database> handle) : handle_(std::move(handle)) {}
    std::unique_ptr<SQLite::Database> handle_;
};

/// What an exception of SQLite means for us.
[[nodiscard]] Error storage_error(const SQLite::Exception& exception);

/// Runs something that uses SQLite; its exceptions end here and become values.
template <std::invocable Function>
[[nodiscard]] auto guarded(Function&& function) -> Result<std::invoke_result_t<Function>> {
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Function>>) {
            std::forward<Function>(function)();
            return {};
        } else {
            return std::forward<Function>(function)();
        }
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(storage_error(exception));
    }
}

/// Runs `function`, which returns a Result, in one transaction that takes the write lock at once. It is
/// committed if and only if a value came back; when this returns a value, it is on the disk.
template <std::invocable Function>
[[nodiscard]] auto in_transaction(Database& database, Function&& function) -> std::invoke_result_t<Function> {
    try {
        SQLite::Transaction transaction(database.handle(), SQLite::TransactionBehavior::IMMEDIATE);
        auto result = std::forward<Function>(function)();
        if (result) transaction.commit();
        return result;
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(storage_error(exception));
    }
}

}  // namespace baileo::storage
