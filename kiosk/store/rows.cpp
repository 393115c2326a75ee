#include "kiosk/store/rows.hpp"

#include <limits>

#include "shared/base/expects.hpp"

namespace baileo::kiosk {
namespace {

/// An identifier that was checked before it was stored.
template <class Id>
Id identifier(const std::string& text) {
    const auto id = Id::parse(text);
    // Should the file be damaged, an empty identifier makes a genesis that no entry follows.
    return id.value_or(Id());
}

}  // namespace

std::optional<Identity> read_identity(SQLite::Database& database) {
    SQLite::Statement row(database,
                          "SELECT kiosk, epoch, competition, server_url, server_key, publishing_key, "
                          "public_key, hardware_fingerprint FROM enrolment WHERE kiosk IS NOT NULL");
    if (!row.executeStep()) return std::nullopt;
    const auto text = [&](int column) { return row.getColumn(column).getString(); };
    return Identity{identifier<domain::KioskId>(text(0)),
                    identifier<domain::Epoch>(text(1)),
                    identifier<domain::CompetitionId>(text(2)),
                    text(3),
                    text(4),
                    text(5),
                    column_bytes<32>(row, 6),
                    text(7)};
}

std::optional<journal::Head> read_head_at(SQLite::Database& database, const Identity& identity,
                                          std::uint64_t seq) {
    if (seq == 0) return journal::genesis(identity.statement());
    if (seq > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return std::nullopt;
    SQLite::Statement row(database, "SELECT hash FROM entries WHERE seq = ?");
    row.bind(1, static_cast<std::int64_t>(seq));
    if (!row.executeStep()) return std::nullopt;
    return journal::Head{seq, column_bytes<32>(row, 0)};
}

journal::Head read_head(SQLite::Database& database, const Identity& identity) {
    SQLite::Statement row(database, "SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1");
    if (!row.executeStep()) return journal::genesis(identity.statement());
    return {static_cast<std::uint64_t>(row.getColumn(0).getInt64()), column_bytes<32>(row, 1)};
}

void write_acknowledged(SQLite::Database& database, const Acknowledged& acknowledged) {
    SQLite::Statement row(database, "INSERT OR REPLACE INTO acknowledged VALUES (1, ?, ?, ?, ?, ?, ?)");
    row.bind(1, static_cast<std::int64_t>(acknowledged.stored.seq));
    bind_bytes(row, 2, acknowledged.stored.hash);
    row.bind(3, static_cast<std::int64_t>(acknowledged.durable_through));
    row.bind(4, static_cast<std::int64_t>(acknowledged.restore_epoch));
    row.bind(5, acknowledged.continuation);
    row.bind(6, acknowledged.note);
    row.exec();
}

std::optional<CachedSettings> read_settings(SQLite::Database& database) {
    SQLite::Statement row(database, "SELECT version, note, pin_hash FROM settings");
    if (!row.executeStep()) return std::nullopt;
    return CachedSettings{static_cast<std::uint64_t>(row.getColumn(0).getInt64()),
                          row.getColumn(1).getString(), row.getColumn(2).getString()};
}

EntryAppender::EntryAppender(SQLite::Database& database, Identity identity, TimeStamp stamp)
    : database_(database),
      identity_(std::move(identity)),
      stamp_(std::move(stamp)),
      head_(read_head(database, identity_)) {}

Result<EntryAppender> EntryAppender::begin(SQLite::Database& database, const TimeStamp& stamp) {
    auto identity = read_identity(database);
    if (!identity) return failure(ErrorCode::conflict, "this kiosk is not enrolled");
    return EntryAppender(database, std::move(*identity), stamp);
}

journal::Head EntryAppender::append(std::string_view type, std::string_view body) {
    const std::string prev = to_hex(head_.hash);
    const std::string line =
        journal::write_entry({.kiosk = identity_.kiosk.text(),
                              .epoch = identity_.epoch.text(),
                              .seq = head_.seq + 1,
                              .prev = prev,
                              .type = type,
                              .boot = stamp_.boot,
                              .mono_ms = static_cast<std::uint64_t>(stamp_.since_boot.count()),
                              .quality = stamp_.quality,
                              .hour = stamp_.hour,
                              .body = body});
    expects(line.size() <= journal::entry_limit, "an entry fits into its limit");
    head_ = journal::extended(head_, line);
    SQLite::Statement row(database_, "INSERT INTO entries VALUES (?, ?, ?)");
    row.bind(1, static_cast<std::int64_t>(head_.seq));
    bind_bytes(row, 2, head_.hash);
    row.bind(3, line);
    row.exec();
    return head_;
}

}  // namespace baileo::kiosk
