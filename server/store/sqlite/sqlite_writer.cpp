#include "server/store/sqlite/sqlite_writer.hpp"

namespace baileo::store::sqlite {
namespace {

using storage::guarded;

/// A change of something that must be there.
Status found(const Result<bool>& changed, std::string_view what) {
    if (!changed) return tl::unexpected(changed.error());
    if (!*changed) return failure(ErrorCode::not_found, "no such " + std::string(what));
    return {};
}

}  // namespace

Status SqliteWriter::set_setting(std::string_view name, std::string_view value) {
    return guarded([&] { settings::set(connection(), name, value); });
}

Status SqliteWriter::put_kiosk(const Kiosk& kiosk) {
    return guarded([&] { kiosks::put(connection(), kiosk); });
}

Status SqliteWriter::heard_from(const domain::KioskId& id, WallTime at) {
    return guarded([&] { kiosks::heard_from(connection(), id, at); });
}

Result<std::int64_t> SqliteWriter::add_journal(const Journal& journal) {
    return guarded([&] { return journals::add(connection(), journal); });
}

Status SqliteWriter::update_journal(const Journal& journal) {
    return found(guarded([&] { return journals::update(connection(), journal); }), "journal");
}

Status SqliteWriter::add_entry(std::int64_t journal, std::uint64_t seq, std::string_view line,
                               WallTime received_at) {
    return guarded([&] { entries::add(connection(), journal, seq, line, received_at); });
}

Status SqliteWriter::add_fork_evidence(std::int64_t journal, std::uint64_t seq, std::string_view line,
                                       std::string_view head_note, WallTime received_at) {
    return guarded(
        [&] { entries::add_fork_evidence(connection(), journal, seq, line, head_note, received_at); });
}

Status SqliteWriter::add_ballot(std::int64_t journal, const StoredBallot& ballot) {
    return guarded([&] { ballots::add(connection(), journal, ballot); });
}

Status SqliteWriter::set_verdict(std::int64_t journal, std::uint64_t seq, merge::Verdict verdict) {
    return found(guarded([&] { return ballots::set_verdict(connection(), journal, seq, verdict); }),
                 "ballot");
}

Status SqliteWriter::add_to_tally(const merge::Tally& difference) {
    return guarded([&] { tally::add(connection(), difference); });
}

Status SqliteWriter::put_tally(const merge::Tally& tally) {
    return guarded([&] { tally::put(connection(), tally); });
}

Status SqliteWriter::add_catalogue(const PublishedCatalogue& catalogue, WallTime published_at) {
    return guarded([&] { catalogues::add(connection(), catalogue, published_at); });
}

Status SqliteWriter::put_blob(const StoredBlob& blob) {
    return guarded([&] { catalogues::put_blob(connection(), blob); });
}

Status SqliteWriter::add_decision(const Decision& decision) {
    return guarded([&] { decisions::add(connection(), decision); });
}

Status SqliteWriter::add_log_batch(const LogBatch& batch, std::uint64_t first,
                                   std::span<const LogLeaf> leaves) {
    return guarded([&] { log::add(connection(), batch, first, leaves); });
}

Result<std::int64_t> SqliteWriter::add_code_batch(const CodeBatch& batch,
                                                  std::span<const domain::CodeTag> tags) {
    return guarded([&] { return codes::add(connection(), batch, tags); });
}

Status SqliteWriter::revoke_code_batch(std::int64_t number, const CodeBatch::Revocation& revocation) {
    return found(guarded([&] { return codes::revoke(connection(), number, revocation); }), "batch in use");
}

Status SqliteWriter::put_user(const User& user) {
    return guarded([&] { users::put(connection(), user); });
}

Status SqliteWriter::put_session(const Session& session) {
    return guarded([&] { sessions::put(connection(), session); });
}

Status SqliteWriter::remove_session(std::string_view token_hash) {
    return guarded([&] { sessions::remove(connection(), token_hash); });
}

Status SqliteWriter::remove_sessions_of(std::string_view user) {
    return guarded([&] { sessions::remove_of(connection(), user); });
}

}  // namespace baileo::store::sqlite
