#pragma once

#include <functional>
#include <set>
#include <span>

#include "server/store/panel_store.hpp"
#include "server/store/rows.hpp"
#include "shared/base/result.hpp"

namespace baileo::store {

/// Questions to one consistent picture of the data. Every answer may be a storage error.
class Reader {
  public:
    Reader() = default;
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    virtual ~Reader() = default;

    /// A text kept under a name, e.g. "server_name"; empty if there is none.
    [[nodiscard]] virtual Result<std::string> setting(std::string_view name) = 0;

    [[nodiscard]] virtual Result<std::vector<Kiosk>> kiosks() = 0;  ///< sorted by name
    [[nodiscard]] virtual Result<std::optional<Kiosk>> kiosk(const domain::KioskId& id) = 0;
    /// The newest journal of a kiosk.
    [[nodiscard]] virtual Result<std::optional<Journal>> journal_of(const domain::KioskId& id) = 0;
    [[nodiscard]] virtual Result<std::vector<Journal>> journals() = 0;  ///< sorted by number

    [[nodiscard]] virtual Result<std::optional<std::string>> entry(std::int64_t journal,
                                                                   std::uint64_t seq) = 0;
    /// Calls `visit` for every entry of a journal in order, until it returns false.
    [[nodiscard]] virtual Status each_entry(std::int64_t journal,
                                            const std::function<bool(const StoredEntry&)>& visit) = 0;

    /// Calls `visit` for every ballot, by journal and seq.
    [[nodiscard]] virtual Status each_ballot(
        const std::function<void(std::int64_t journal, const StoredBallot&)>& visit) = 0;
    /// The ballots that may count and whose verdicts a ballot in this journal can change, or the other way
    /// round: all with its code; without a code those of its visit for its innovation. By journal and seq.
    [[nodiscard]] virtual Result<std::vector<PlacedBallot>> relatives(std::int64_t journal,
                                                                      const domain::Ballot& ballot) = 0;
    /// The running tally.
    [[nodiscard]] virtual Result<merge::Tally> tally() = 0;
    /// Grows whenever the tally may have changed.
    [[nodiscard]] virtual Result<std::uint64_t> tally_revision() = 0;

    [[nodiscard]] virtual Result<std::optional<PublishedCatalogue>> newest_catalogue() = 0;
    /// Only its entity tag, which is asked for often; empty before the first.
    [[nodiscard]] virtual Result<std::string> catalogue_etag() = 0;
    [[nodiscard]] virtual Result<std::vector<PublishedCatalogue>>
    catalogues() = 0;  ///< by version, notes included
    [[nodiscard]] virtual Result<std::optional<StoredBlob>> blob(std::string_view sha256) = 0;

    [[nodiscard]] virtual Result<std::vector<Decision>> decisions() = 0;  ///< by number
    /// What decides about ballots now: the newest catalogue, mode and codes of all catalogues, and the kiosks
    /// whose newest decision is "suspend"; but no codes, see valid_codes(). Errors: not_found before the
    /// first catalogue.
    [[nodiscard]] virtual Result<merge::Rules> rules() = 0;

    [[nodiscard]] virtual Result<std::vector<CodeBatch>> code_batches() = 0;  ///< by number
    /// Which of these tags belong to codes that were given out and not revoked.
    [[nodiscard]] virtual Result<std::set<domain::CodeTag>> valid_codes(
        const std::set<domain::CodeTag>& among) = 0;
    /// The tags of all such codes, as bytes, sorted, one after the other.
    [[nodiscard]] virtual Result<std::string> code_list() = 0;

    /// The judges and their score sheets.
    [[nodiscard]] virtual PanelReader& panel() = 0;

    [[nodiscard]] virtual Result<std::vector<User>> users() = 0;  ///< sorted by name
    [[nodiscard]] virtual Result<std::optional<User>> user(std::string_view name) = 0;
    [[nodiscard]] virtual Result<std::optional<Session>> session(std::string_view token_hash) = 0;
};

/// Changes within one transaction. All or nothing of a transaction is kept.
class Writer : public Reader {
  public:
    [[nodiscard]] PanelWriter& panel() override = 0;

    [[nodiscard]] virtual Status set_setting(std::string_view name, std::string_view value) = 0;

    [[nodiscard]] virtual Status put_kiosk(const Kiosk& kiosk) = 0;  ///< inserts or replaces by id
    [[nodiscard]] virtual Status heard_from(const domain::KioskId& id, WallTime at) = 0;

    /// Starts a journal; its number is given here. Errors: conflict if the kiosk has one of this epoch.
    [[nodiscard]] virtual Result<std::int64_t> add_journal(const Journal& journal) = 0;
    /// Replaces head, claim and continuation of a journal.
    [[nodiscard]] virtual Status update_journal(const Journal& journal) = 0;
    /// Errors: conflict if an entry stands there already.
    [[nodiscard]] virtual Status add_entry(std::int64_t journal, std::uint64_t seq, std::string_view line,
                                           WallTime received_at) = 0;
    /// Keeps a line that disagrees with the stored one at its seq.
    [[nodiscard]] virtual Status add_fork_evidence(std::int64_t journal, std::uint64_t seq,
                                                   std::string_view line, std::string_view head_note,
                                                   WallTime received_at) = 0;

    [[nodiscard]] virtual Status add_ballot(std::int64_t journal, const StoredBallot& ballot) = 0;
    [[nodiscard]] virtual Status set_verdict(std::int64_t journal, std::uint64_t seq,
                                             merge::Verdict verdict) = 0;
    /// Adds these differences (two's complement) to the running tally and raises its revision.
    [[nodiscard]] virtual Status add_to_tally(const merge::Tally& difference) = 0;
    /// Replaces the running tally and raises its revision.
    [[nodiscard]] virtual Status put_tally(const merge::Tally& tally) = 0;

    [[nodiscard]] virtual Status add_catalogue(const PublishedCatalogue& catalogue,
                                               WallTime published_at) = 0;
    [[nodiscard]] virtual Status put_blob(const StoredBlob& blob) = 0;        ///< does nothing if it is there
    [[nodiscard]] virtual Status add_decision(const Decision& decision) = 0;  ///< its number is given here

    /// Its number is given here. Errors: conflict if a tag is there already.
    [[nodiscard]] virtual Result<std::int64_t> add_code_batch(const CodeBatch& batch,
                                                              std::span<const domain::CodeTag> tags) = 0;
    /// Errors: not_found if there is no such batch, or it is revoked.
    [[nodiscard]] virtual Status revoke_code_batch(std::int64_t number,
                                                   const CodeBatch::Revocation& revocation) = 0;

    [[nodiscard]] virtual Status put_user(const User& user) = 0;  ///< inserts or replaces by name
    [[nodiscard]] virtual Status put_session(const Session& session) = 0;
    [[nodiscard]] virtual Status remove_session(std::string_view token_hash) = 0;
    [[nodiscard]] virtual Status remove_sessions_of(std::string_view user) = 0;
};

/// The server's memory. May be used by many threads at once.
class Store {
  public:
    Store() = default;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    virtual ~Store() = default;

    /// Runs `change` in a transaction. When this returns success, the change is on the disk; on an error of
    /// `change` or of the storage nothing of it is kept. Changes of several callers may share one commit.
    [[nodiscard]] virtual Status write(const std::function<Status(Writer&)>& change) = 0;

    /// Runs `question` on one consistent picture; never waits for a writer.
    [[nodiscard]] virtual Status read(const std::function<Status(Reader&)>& question) = 0;
};

/// Asks the store one question and returns the answer.
template <class Question>
[[nodiscard]] auto ask(Store& store, Question&& question) -> std::invoke_result_t<Question, Reader&> {
    using Answer = std::invoke_result_t<Question, Reader&>;
    Answer answer = tl::unexpected(Error{ErrorCode::internal, "the question was not asked"});
    const Status asked = store.read([&](Reader& reader) -> Status {
        answer = question(reader);
        if (!answer) return tl::unexpected(answer.error());
        return {};
    });
    if (!asked) return tl::unexpected(asked.error());
    return answer;
}

}  // namespace baileo::store
