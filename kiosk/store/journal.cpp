#include "kiosk/store/journal.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "kiosk/store/rows.hpp"
#include "shared/base/expects.hpp"

namespace baileo::kiosk {
namespace {

/// What our own events name: nothing that JSON would have to escape.
bool is_plain(std::string_view text) {
    return !text.empty() && text.size() <= 100 && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '/' || c == '.' || c == '_' || c == '+' || c == '~';
    });
}

std::optional<journal::Commitment> stored_commitment(SQLite::Database& database, const domain::BallotId& id) {
    SQLite::Statement row(database, "SELECT commitment FROM ballots WHERE ballot_id = ?");
    row.bind(1, id.text());
    if (!row.executeStep()) return std::nullopt;
    return column_bytes<32>(row, 0);
}

journal::Commitment append_ballot(SQLite::Database& database, EntryAppender& appender,
                                  const domain::Ballot& ballot, const journal::Salt& salt) {
    const journal::Head head =
        appender.append(journal::type::ballot, journal::write_ballot_body(ballot, salt));
    const journal::Commitment commitment = journal::commit(salt, journal::write_ballot(ballot));
    SQLite::Statement row(database, "INSERT INTO ballots VALUES (?, ?, ?)");
    row.bind(1, ballot.id.text());
    row.bind(2, static_cast<std::int64_t>(head.seq));
    bind_bytes(row, 3, commitment);
    row.exec();
    return commitment;
}

/// Marks the ballot's code as used by its visit. Errors: conflict if another visit used it on this kiosk.
Status use_code(SQLite::Database& database, const domain::Ballot& ballot) {
    if (!ballot.code_tag) return {};
    SQLite::Statement use(database, "INSERT INTO code_uses VALUES (?, ?) ON CONFLICT DO NOTHING");
    use.bind(1, ballot.code_tag->text());
    use.bind(2, ballot.visit.text());
    use.exec();
    SQLite::Statement user(database, "SELECT visit FROM code_uses WHERE tag = ?");
    user.bind(1, ballot.code_tag->text());
    if (user.executeStep() && user.getColumn(0).getString() == ballot.visit.text()) return {};
    return failure(ErrorCode::conflict, "another visit used this ballot code");
}

/// The counters as members of a JSON object, by name; empty if there are none.
std::string counters_text(SQLite::Database& database) {
    std::string members;
    SQLite::Statement rows(database, "SELECT name, count FROM counters ORDER BY name");
    while (rows.executeStep())
        members += fmt::format(R"({}"{}":{})", members.empty() ? "" : ",", rows.getColumn(0).getString(),
                               rows.getColumn(1).getInt64());
    return members;
}

std::uint64_t number(SQLite::Database& database, const char* question) {
    return static_cast<std::uint64_t>(database.execAndGet(question).getInt64());
}

/// Runs `question` with the identity. Errors: conflict before enrolment.
template <class Question>
auto ask_enrolled(Connection& connection, Question question)
    -> std::invoke_result_t<Question, SQLite::Database&, const Identity&> {
    return connection.ask([&](SQLite::Database& database)
                              -> std::invoke_result_t<Question, SQLite::Database&, const Identity&> {
        const auto identity = read_identity(database);
        if (!identity) return failure(ErrorCode::conflict, "this kiosk is not enrolled");
        return question(database, *identity);
    });
}

}  // namespace

Journal::Journal(Connection& connection, const Timekeeper& time, RandomSource& random)
    : connection_(connection), time_(time), random_(random) {}

Result<std::vector<StoredBallot>> Journal::append_ballots(std::span<const domain::Ballot> ballots) {
    return connection_.write([&](SQLite::Database& database) -> Result<std::vector<StoredBallot>> {
        auto appender = EntryAppender::begin(database, time_.stamp());
        if (!appender) return tl::unexpected(appender.error());
        std::vector<StoredBallot> stored;
        for (const domain::Ballot& ballot : ballots) {
            if (auto used = use_code(database, ballot); !used) return tl::unexpected(used.error());
            auto commitment = stored_commitment(database, ballot.id);
            if (!commitment) commitment = append_ballot(database, *appender, ballot, random_.bytes<32>());
            stored.push_back({ballot.id, ballot.innovation, *commitment});
        }
        return stored;
    });
}

Status Journal::append_event(std::string_view type, std::string_view body) {
    return connection_.write([&](SQLite::Database& database) -> Status {
        auto appender = EntryAppender::begin(database, time_.stamp());
        if (!appender) return tl::unexpected(appender.error());
        appender->append(type, body);
        return {};
    });
}

Status Journal::started(std::string_view software) {
    expects(is_plain(software), "a program's name is plain");
    return append_event(journal::type::started, fmt::format(R"({{"software":"{}"}})", software));
}

Status Journal::stopped(std::string_view reason) {
    expects(is_plain(reason), "a reason is a plain word");
    return append_event(journal::type::stopped, fmt::format(R"({{"reason":"{}"}})", reason));
}

Status Journal::time_anchored(const TimeAnchor& anchor) {
    return append_event(
        journal::type::time_anchor,
        fmt::format(R"({{"server_time_ms":{},"mono_ms":{},"error_ms":{}}})",
                    anchor.server_time.time_since_epoch().count(), anchor.at.count(), anchor.error.count()));
}

Status Journal::catalogue_applied(const domain::CompetitionId& competition, std::uint64_t version) {
    return append_event(journal::type::catalogue_applied,
                        fmt::format(R"({{"competition":"{}","version":{}}})", competition.text(), version));
}

Status Journal::exported(std::uint64_t first) {
    return append_event(journal::type::exported, fmt::format(R"({{"first":{}}})", first));
}

Status Journal::maintained(std::string_view action) {
    expects(is_plain(action), "an action is a plain word");
    return append_event(journal::type::maintenance, fmt::format(R"({{"action":"{}"}})", action));
}

Status Journal::count(std::string_view counter) {
    expects(is_plain(counter), "a counter's name is plain");
    return connection_.write([&](SQLite::Database& database) -> Status {
        SQLite::Statement row(
            database, "INSERT INTO counters VALUES (?, 1) ON CONFLICT DO UPDATE SET count = count + 1");
        row.bind(1, std::string(counter));
        row.exec();
        return {};
    });
}

Status Journal::append_metrics() {
    return connection_.write([&](SQLite::Database& database) -> Status {
        const std::string counters = counters_text(database);
        if (counters.empty()) return {};
        auto appender = EntryAppender::begin(database, time_.stamp());
        if (!appender) return tl::unexpected(appender.error());
        appender->append(journal::type::metrics, R"({"counters":{)" + counters + "}}");
        database.exec("DELETE FROM counters");
        return {};
    });
}

Result<journal::Head> Journal::head() {
    return ask_enrolled(connection_, [](SQLite::Database& database, const Identity& identity) {
        return Result<journal::Head>(read_head(database, identity));
    });
}

Result<std::optional<journal::Head>> Journal::head_at(std::uint64_t seq) {
    return ask_enrolled(connection_, [&](SQLite::Database& database, const Identity& identity) {
        return Result<std::optional<journal::Head>>(read_head_at(database, identity, seq));
    });
}

Result<std::vector<std::string>> Journal::lines_after(std::uint64_t seq, std::size_t line_limit,
                                                      std::size_t byte_limit) {
    return connection_.ask([&](SQLite::Database& database) -> Result<std::vector<std::string>> {
        SQLite::Statement rows(database, "SELECT line FROM entries WHERE seq > ? ORDER BY seq LIMIT ?");
        rows.bind(1, static_cast<std::int64_t>(seq));
        rows.bind(2, static_cast<std::int64_t>(line_limit));
        std::vector<std::string> lines;
        std::size_t bytes = 0;
        while (rows.executeStep()) {
            std::string line = rows.getColumn(0).getString();
            bytes += line.size() + 1;
            if (bytes > byte_limit) break;
            lines.push_back(std::move(line));
        }
        return lines;
    });
}

Result<Acknowledged> Journal::acknowledged() {
    return connection_.ask([](SQLite::Database& database) -> Result<Acknowledged> {
        SQLite::Statement row(
            database,
            "SELECT stored_seq, stored_hash, durable_through, restore_epoch, continuation, note "
            "FROM acknowledged");
        if (!row.executeStep()) return failure(ErrorCode::conflict, "this kiosk is not enrolled");
        const auto whole = [&](int column) {
            return static_cast<std::uint64_t>(row.getColumn(column).getInt64());
        };
        return Acknowledged{{whole(0), column_bytes<32>(row, 1)},
                            whole(2),
                            whole(3),
                            row.getColumn(4).getString(),
                            row.getColumn(5).getString()};
    });
}

Status Journal::acknowledge(const Acknowledged& acknowledged) {
    return connection_.write([&](SQLite::Database& database) -> Status {
        const auto identity = read_identity(database);
        if (!identity) return failure(ErrorCode::conflict, "this kiosk is not enrolled");
        if (read_head_at(database, *identity, acknowledged.stored.seq) != acknowledged.stored)
            return failure(ErrorCode::conflict, "the server acknowledged a journal that is not ours");
        write_acknowledged(database, acknowledged);
        return {};
    });
}

Result<JournalFigures> Journal::figures() {
    return connection_.ask([](SQLite::Database& database) -> Result<JournalFigures> {
        const auto stored = " WHERE seq > ifnull((SELECT stored_seq FROM acknowledged), 0)";
        return JournalFigures{
            number(database, "SELECT count(*) FROM entries"),
            number(database, "SELECT count(*) FROM ballots"),
            number(database, (std::string("SELECT count(*) FROM entries") + stored).c_str()),
            number(database, (std::string("SELECT count(*) FROM ballots") + stored).c_str())};
    });
}

}  // namespace baileo::kiosk
