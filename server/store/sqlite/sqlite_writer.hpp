#pragma once

#include "server/store/sqlite/questions.hpp"

namespace baileo::store::sqlite {

/// Changes over the connection that writes, within the transaction that its owner began.
class SqliteWriter final : public Questions<Writer> {
  public:
    using Questions::Questions;

    Status set_setting(std::string_view name, std::string_view value) override;
    Status put_kiosk(const Kiosk& kiosk) override;
    Status heard_from(const domain::KioskId& id, WallTime at) override;
    Result<std::int64_t> add_journal(const Journal& journal) override;
    Status update_journal(const Journal& journal) override;
    Status add_entry(std::int64_t journal, std::uint64_t seq, std::string_view line,
                     WallTime received_at) override;
    Status add_fork_evidence(std::int64_t journal, std::uint64_t seq, std::string_view line,
                             std::string_view head_note, WallTime received_at) override;
    Status add_ballot(std::int64_t journal, const StoredBallot& ballot) override;
    Status set_verdict(std::int64_t journal, std::uint64_t seq, merge::Verdict verdict) override;
    Status add_to_tally(const merge::Tally& difference) override;
    Status put_tally(const merge::Tally& tally) override;
    Status add_catalogue(const PublishedCatalogue& catalogue, WallTime published_at) override;
    Status put_blob(const StoredBlob& blob) override;
    Status add_decision(const Decision& decision) override;
    Status add_log_batch(const LogBatch& batch, std::uint64_t first,
                         std::span<const LogLeaf> leaves) override;
    Result<std::int64_t> add_code_batch(const CodeBatch& batch,
                                        std::span<const domain::CodeTag> tags) override;
    Status revoke_code_batch(std::int64_t number, const CodeBatch::Revocation& revocation) override;
    Status put_user(const User& user) override;
    Status put_session(const Session& session) override;
    Status remove_session(std::string_view token_hash) override;
    Status remove_sessions_of(std::string_view user) override;
};

}  // namespace baileo::store::sqlite
