#pragma once

#include <algorithm>
#include <mutex>

#include "shared/base/bytes.hpp"
#include "shared/storage/database.hpp"

namespace baileo::kiosk {

/// The one connection to the kiosk's file, shared by the threads of the process one after the other.
class Connection {
  public:
    explicit Connection(storage::Database database) : database_(std::move(database)) {}

    /// Runs `question`, which returns a Result, on the database.
    template <std::invocable<SQLite::Database&> Question>
    [[nodiscard]] auto ask(Question&& question) -> std::invoke_result_t<Question, SQLite::Database&> {
        const std::scoped_lock lock(mutex_);
        auto answer = storage::guarded([&] { return std::forward<Question>(question)(database_.handle()); });
        if (!answer) return tl::unexpected(answer.error());
        return std::move(*answer);
    }

    /// Runs `change`, which returns a Result, in one transaction: on the disk when a value comes back, else
    /// not at all.
    template <std::invocable<SQLite::Database&> Change>
    [[nodiscard]] auto write(Change&& change) -> std::invoke_result_t<Change, SQLite::Database&> {
        const std::scoped_lock lock(mutex_);
        return storage::in_transaction(database_,
                                       [&] { return std::forward<Change>(change)(database_.handle()); });
    }

  private:
    std::mutex mutex_;
    storage::Database database_;
};

/// Bytes as SQLite takes and gives them.
inline void bind_bytes(SQLite::Statement& statement, int index, ByteView bytes) {
    statement.bind(index, bytes.data(), static_cast<int>(bytes.size()));
}
template <std::size_t size>
[[nodiscard]] ByteArray<size> column_bytes(SQLite::Statement& statement, int index) {
    ByteArray<size> bytes{};
    const SQLite::Column column = statement.getColumn(index);
    const auto* const data = static_cast<const std::uint8_t*>(column.getBlob());
    // The schema checks the length of each; should it not hold, the zeros fail every comparison.
    if (column.getBytes() == static_cast<int>(size)) std::copy_n(data, size, bytes.begin());
    return bytes;
}

}  // namespace baileo::kiosk
