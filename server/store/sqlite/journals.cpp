#include "server/store/sqlite/journals.hpp"

namespace baileo::store::sqlite::journals {
namespace {

Journal read(const Query& row) {
    Journal journal;
    journal.number = row.number(0);
    journal.kiosk = row.identifier<domain::KioskId>(1);
    journal.epoch = row.identifier<domain::Epoch>(2);
    journal.public_key = row.hash(3);
    journal.stored = {row.count(4), row.hash(5)};
    journal.claimed_seq = row.count(6);
    journal.continuation = row.text(7);
    journal.previous_continuation = row.text(8);
    journal.head_note = row.text(9);
    return journal;
}

}  // namespace

std::vector<Journal> all(Connection& connection) {
    Query query(connection, R"(
        SELECT number, kiosk, epoch, public_key, stored_seq, stored_hash, claimed_seq, continuation,
               previous_continuation, head_note
        FROM journals ORDER BY number)");
    std::vector<Journal> journals;
    while (query.next())
        journals.push_back(read(query));
    return journals;
}

std::optional<Journal> newest_of(Connection& connection, const domain::KioskId& kiosk) {
    Query query(connection, R"(
        SELECT number, kiosk, epoch, public_key, stored_seq, stored_hash, claimed_seq, continuation,
               previous_continuation, head_note
        FROM journals WHERE kiosk = ? ORDER BY number DESC LIMIT 1)",
                kiosk);
    if (!query.next()) return std::nullopt;
    return read(query);
}

std::int64_t add(Connection& connection, const Journal& journal) {
    run(connection, R"(
        INSERT INTO journals (kiosk, epoch, public_key, stored_seq, stored_hash, claimed_seq, continuation,
                              previous_continuation, head_note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))",
        journal.kiosk, journal.epoch, to_hex(journal.public_key), journal.stored.seq,
        to_hex(journal.stored.hash), journal.claimed_seq, journal.continuation, journal.previous_continuation,
        journal.head_note);
    return connection.handle().getLastInsertRowid();
}

bool update(Connection& connection, const Journal& journal) {
    return run(connection, R"(
        UPDATE journals SET stored_seq = ?, stored_hash = ?, claimed_seq = ?, continuation = ?,
                            previous_continuation = ?, head_note = ?
        WHERE number = ?)",
               journal.stored.seq, to_hex(journal.stored.hash), journal.claimed_seq, journal.continuation,
               journal.previous_continuation, journal.head_note, journal.number) == 1;
}

}  // namespace baileo::store::sqlite::journals
