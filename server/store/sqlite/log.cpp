#include "server/store/sqlite/log.hpp"

namespace baileo::store::sqlite::log {
namespace {

LogBatch read_batch(const Query& row) {
    return {row.number(0), row.text(1), row.count(2), row.count(3), row.number(4), {}, row.text(5)};
}

/// Of a row with these columns: content, journal, seq.
LogLeaf read_leaf(const Query& row) {
    LogLeaf leaf{row.text(0), std::nullopt};
    if (!row.is_null(1)) leaf.ballot = BallotPlace{row.number(1), row.count(2)};
    return leaf;
}

std::map<std::int64_t, std::uint64_t> marks(Connection& connection, std::int64_t batch) {
    Query query(connection, "SELECT journal, seq FROM log_marks WHERE batch = ?", batch);
    std::map<std::int64_t, std::uint64_t> marks;
    while (query.next())
        marks[query.number(0)] = query.count(1);
    return marks;
}

}  // namespace

std::vector<LogBatch> batches(Connection& connection) {
    std::vector<LogBatch> batches;
    {
        Query query(connection, R"(
            SELECT number, day, size, catalogues, decisions, checkpoint FROM log_batches ORDER BY number)");
        while (query.next())
            batches.push_back(read_batch(query));
    }
    for (LogBatch& batch : batches)
        batch.journals = marks(connection, batch.number);
    return batches;
}

std::optional<LogBatch> newest(Connection& connection) {
    Query query(connection, R"(
        SELECT number, day, size, catalogues, decisions, checkpoint
        FROM log_batches ORDER BY number DESC LIMIT 1)");
    if (!query.next()) return std::nullopt;
    LogBatch batch = read_batch(query);
    batch.journals = marks(connection, batch.number);
    return batch;
}

void each_leaf(Connection& connection, const std::function<void(const LogLeaf&)>& visit) {
    Query query(connection, "SELECT content, journal, seq FROM log_leaves ORDER BY position");
    while (query.next())
        visit(read_leaf(query));
}

std::optional<PlacedLeaf> find(Connection& connection, std::string_view content) {
    Query query(connection, R"(
        SELECT content, journal, seq, position FROM log_leaves WHERE content = ? ORDER BY position LIMIT 1)",
                content);
    if (!query.next()) return std::nullopt;
    return PlacedLeaf{query.count(3), read_leaf(query)};
}

void add(Connection& connection, const LogBatch& batch, std::uint64_t first,
         std::span<const LogLeaf> leaves) {
    run(connection, R"(
        INSERT INTO log_batches (number, day, size, catalogues, decisions, checkpoint)
        VALUES (?, ?, ?, ?, ?, ?))",
        batch.number, batch.day, batch.size, batch.catalogues, batch.decisions, batch.checkpoint);
    for (const auto& [journal, seq] : batch.journals)
        run(connection, "INSERT INTO log_marks (batch, journal, seq) VALUES (?, ?, ?)", batch.number, journal,
            seq);
    for (const LogLeaf& leaf : leaves) {
        std::optional<std::int64_t> journal;
        std::optional<std::uint64_t> seq;
        if (leaf.ballot) {
            journal = leaf.ballot->journal;
            seq = leaf.ballot->seq;
        }
        run(connection, "INSERT INTO log_leaves (position, content, journal, seq) VALUES (?, ?, ?, ?)",
            first++, leaf.content, journal, seq);
    }
}

}  // namespace baileo::store::sqlite::log
