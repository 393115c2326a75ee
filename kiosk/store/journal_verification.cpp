#include <fmt/format.h>

#include "kiosk/store/rows.hpp"
#include "shared/journal/json_reader.hpp"

namespace baileo::kiosk {
namespace {

tl::unexpected<Error> damaged(std::uint64_t seq, std::string_view why) {
    return failure(ErrorCode::storage_corrupt, fmt::format("entry {} {}", seq, why));
}

/// Why the entry in this row is not the one that follows the head, or the head after it.
Result<journal::Head> next_head(SQLite::Statement& row, const journal::Head& head,
                                journal::JsonReader& reader) {
    const std::string line = row.getColumn(1).getString();
    const auto entry = reader.read_entry(line);
    if (!entry) return damaged(head.seq + 1, "cannot be read");
    if (journal::follows(head, *entry) != journal::ChainFault::none)
        return damaged(head.seq + 1, "does not follow the one before");
    const journal::Head next = journal::extended(head, line);
    if (row.getColumn(0).getInt64() != static_cast<std::int64_t>(next.seq))
        return damaged(head.seq + 1, "is missing");
    if (column_bytes<32>(row, 2) != next.hash) return damaged(next.seq, "was changed");
    return next;
}

Status verify_rows(SQLite::Database& database, journal::Head head) {
    SQLite::Statement rows(database, "SELECT seq, line, hash FROM entries WHERE seq > ? ORDER BY seq");
    rows.bind(1, static_cast<std::int64_t>(head.seq));
    journal::JsonReader reader;
    while (rows.executeStep()) {
        const auto next = next_head(rows, head, reader);
        if (!next) return tl::unexpected(next.error());
        head = *next;
    }
    return {};
}

}  // namespace

Status Journal::verify_after(std::uint64_t seq) {
    return connection_.ask([&](SQLite::Database& database) -> Status {
        const auto identity = read_identity(database);
        if (!identity) {
            if (database.execAndGet("SELECT count(*) FROM entries").getInt64() == 0) return {};
            return failure(ErrorCode::storage_corrupt, "there are entries, but no enrolment");
        }
        const auto head = read_head_at(database, *identity, seq);
        if (!head) return damaged(seq, "is missing");
        return verify_rows(database, *head);
    });
}

}  // namespace baileo::kiosk
