#include "server/store/sqlite/entries.hpp"

namespace baileo::store::sqlite::entries {

std::optional<std::string> find(Connection& connection, std::int64_t journal, std::uint64_t seq) {
    Query query(connection, "SELECT line FROM entries WHERE journal = ? AND seq = ?", journal, seq);
    if (!query.next()) return std::nullopt;
    return query.text(0);
}

void each_after(Connection& connection, std::int64_t journal, std::uint64_t after,
                const std::function<bool(const StoredEntry&)>& visit) {
    Query query(connection, "SELECT seq, line FROM entries WHERE journal = ? AND seq > ? ORDER BY seq",
                journal, after);
    while (query.next())
        if (!visit({query.count(0), query.text(1)})) return;
}

void add(Connection& connection, std::int64_t journal, std::uint64_t seq, std::string_view line,
         WallTime received_at) {
    run(connection, "INSERT INTO entries (journal, seq, line, received_at) VALUES (?, ?, ?, ?)", journal, seq,
        line, received_at);
}

std::vector<ForkEvidence> fork_evidence(Connection& connection) {
    Query query(connection, "SELECT journal, seq, line, head_note FROM fork_evidence ORDER BY number");
    std::vector<ForkEvidence> evidence;
    while (query.next())
        evidence.push_back({query.number(0), query.count(1), query.text(2), query.text(3)});
    return evidence;
}

void add_fork_evidence(Connection& connection, std::int64_t journal, std::uint64_t seq, std::string_view line,
                       std::string_view head_note, WallTime received_at) {
    run(connection,
        "INSERT INTO fork_evidence (journal, seq, line, head_note, received_at) VALUES (?, ?, ?, ?, ?)",
        journal, seq, line, head_note, received_at);
}

}  // namespace baileo::store::sqlite::entries
