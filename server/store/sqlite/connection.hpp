#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "server/store/rows.hpp"
#include "shared/storage/database.hpp"

namespace baileo::store::sqlite {

/// Marks the files of this program ("BaiS").
inline constexpr std::int32_t application_id = 0x42616953;

/// A database connection that keeps its prepared statements. For one thread at a time.
class Connection {
  public:
    explicit Connection(storage::Database database) : database_(std::move(database)) {}

    [[nodiscard]] SQLite::Database& handle() { return database_.handle(); }

    /// A statement of this SQL that nobody else is running; give it back after use.
    [[nodiscard]] std::unique_ptr<SQLite::Statement> take(std::string_view sql);
    void give_back(std::string_view sql, std::unique_ptr<SQLite::Statement> statement) noexcept;

  private:
    storage::Database database_;
    /// By SQL text, which is always a literal. Empty while the statement runs.
    std::unordered_map<std::string_view, std::unique_ptr<SQLite::Statement>> statements_;
};

/// One run of a statement, ended by the destructor. `sql` must be a literal; the values are for its
/// parameters in order. Throws SQLite::Exception, as everything below the store's border does.
class Query {
  public:
    template <class... Values>
    Query(Connection& connection, std::string_view sql, const Values&... values)
        : connection_(connection), sql_(sql), statement_(connection.take(sql)) {
        (bind(values), ...);
    }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();

    /// Goes to the next row; false if there is none.
    [[nodiscard]] bool next() { return statement_->executeStep(); }

    [[nodiscard]] std::string text(int column) const { return statement_->getColumn(column).getString(); }
    [[nodiscard]] std::int64_t number(int column) const { return statement_->getColumn(column).getInt64(); }
    [[nodiscard]] std::uint64_t count(int column) const { return static_cast<std::uint64_t>(number(column)); }
    [[nodiscard]] bool is_null(int column) const { return statement_->isColumnNull(column); }
    [[nodiscard]] WallTime time(int column) const {
        return WallTime(std::chrono::milliseconds(number(column)));
    }

    /// A text read by `read`, which returns an optional; what it does not know is damage.
    template <class Read>
    [[nodiscard]] auto value(int column, Read read) const {
        return sound(read(std::string_view(text(column))));
    }
    template <class Id>
    [[nodiscard]] Id identifier(int column) const {
        return value(column, Id::parse);
    }
    /// 32 bytes kept as hexadecimal digits.
    [[nodiscard]] ByteArray<32> hash(int column) const { return sound(exactly<32>(from_hex(text(column)))); }

  private:
    template <class T>
    static T sound(std::optional<T> value) {
        if (!value) damaged();
        return std::move(*value);
    }
    [[noreturn]] static void damaged();

    void bind(std::string_view value) { statement_->bind(next_parameter_++, std::string(value)); }
    void bind(std::int64_t value) { statement_->bind(next_parameter_++, value); }
    void bind(std::uint64_t value) { bind(static_cast<std::int64_t>(value)); }
    void bind(WallTime value) { bind(std::int64_t{value.time_since_epoch().count()}); }
    void bind(ByteView blob) {
        statement_->bind(next_parameter_++, blob.data(), static_cast<int>(blob.size()));
    }
    template <class Kind>
    void bind(const Identifier<Kind>& id) {
        bind(std::string_view(id.text()));
    }
    template <class T>
    void bind(const std::optional<T>& value) {
        if (value)
            bind(*value);
        else
            statement_->bind(next_parameter_++);
    }

    Connection& connection_;
    std::string_view sql_;
    std::unique_ptr<SQLite::Statement> statement_;
    int next_parameter_ = 1;
};

/// Runs a statement that returns no rows. Returns how many rows it changed.
template <class... Values>
int run(Connection& connection, std::string_view sql, const Values&... values) {
    Query query(connection, sql, values...);
    while (query.next()) {
    }
    return connection.handle().getChanges();
}

}  // namespace baileo::store::sqlite
