#include "server/store/sqlite/codes.hpp"

namespace baileo::store::sqlite::codes {
namespace {

CodeBatch read(const Query& row) {
    CodeBatch batch;
    batch.number = row.number(0);
    batch.label = row.text(1);
    batch.codes = row.count(2);
    batch.passes = static_cast<std::uint32_t>(row.number(3));
    batch.memory_kib = static_cast<std::uint32_t>(row.number(4));
    batch.author = row.text(5);
    batch.made_at = row.time(6);
    if (!row.is_null(7)) batch.revoked = CodeBatch::Revocation{row.text(8), row.text(9), row.time(7)};
    return batch;
}

}  // namespace

std::vector<CodeBatch> batches(Connection& connection) {
    Query query(connection, R"(
        SELECT number, label, codes, passes, memory_kib, author, made_at, revoked_at, revoke_reason,
               revoke_author
        FROM code_batches ORDER BY number)");
    std::vector<CodeBatch> batches;
    while (query.next())
        batches.push_back(read(query));
    return batches;
}

std::set<domain::CodeTag> valid(Connection& connection, const std::set<domain::CodeTag>& among) {
    std::set<domain::CodeTag> valid;
    for (const domain::CodeTag& tag : among) {
        Query query(connection, R"(
            SELECT 1 FROM code_tags JOIN code_batches ON code_batches.number = code_tags.batch
            WHERE tag = ? AND revoked_at IS NULL)",
                    tag);
        if (query.next()) valid.insert(tag);
    }
    return valid;
}

std::string list(Connection& connection) {
    Query query(connection, R"(
        SELECT tag FROM code_tags JOIN code_batches ON code_batches.number = code_tags.batch
        WHERE revoked_at IS NULL ORDER BY tag)");
    std::string list;
    while (query.next())
        if (const auto bytes = from_hex(query.text(0))) list += as_text(*bytes);
    return list;
}

std::int64_t add(Connection& connection, const CodeBatch& batch, std::span<const domain::CodeTag> tags) {
    run(connection, R"(
        INSERT INTO code_batches (label, codes, passes, memory_kib, author, made_at) VALUES (?, ?, ?, ?, ?, ?))",
        batch.label, batch.codes, std::int64_t{batch.passes}, std::int64_t{batch.memory_kib}, batch.author,
        batch.made_at);
    const std::int64_t number = connection.handle().getLastInsertRowid();
    for (const domain::CodeTag& tag : tags)
        run(connection, "INSERT INTO code_tags (tag, batch) VALUES (?, ?)", tag, number);
    return number;
}

bool revoke(Connection& connection, std::int64_t number, const CodeBatch::Revocation& revocation) {
    return run(connection, R"(
        UPDATE code_batches SET revoked_at = ?, revoke_reason = ?, revoke_author = ?
        WHERE number = ? AND revoked_at IS NULL)",
               revocation.at, revocation.reason, revocation.author, number) == 1;
}

}  // namespace baileo::store::sqlite::codes
