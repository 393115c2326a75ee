#pragma once

#include <map>
#include <vector>

#include "shared/base/clock.hpp"
#include "shared/journal/chain.hpp"
#include "shared/protocol/signed_note.hpp"

namespace baileo::audit {

// The rows of a bundle's files, one JSON object a line, each in its only spelling.

/// The keys that a bundle is checked with.
struct Keys {
    protocol::VerifierKey server;      ///< signs acknowledgements and manifests
    protocol::VerifierKey publishing;  ///< signs catalogues
    protocol::VerifierKey log;         ///< signs checkpoints; the server's key under the log's name

    bool operator==(const Keys&) const = default;
};

/// One life of a kiosk's journal; its lines lie in a file of its own.
struct JournalRecord {
    std::int64_t number = 0;
    domain::KioskId kiosk;
    domain::Epoch epoch;
    crypto::PublicKey public_key{};
    journal::Head stored;
    std::uint64_t claimed_seq = 0;
    std::string head_note;  ///< signed by the kiosk for claimed_seq
};

/// What a kiosk signed in contradiction to its stored journal.
struct ForkRecord {
    std::int64_t journal = 0;
    std::uint64_t seq = 0;
    std::string line;  ///< empty if only the head contradicts
    std::string head_note;
};

struct DecisionRecord {
    std::int64_t number = 0;
    std::string kind;  ///< "suspend" or "release"
    domain::KioskId kiosk;
    std::string reason;
    std::string author;
    WallTime decided_at;
};

/// What one day added to the public log.
struct BatchRecord {
    std::int64_t number = 0;
    std::string day;
    std::uint64_t size = 0;
    std::uint64_t catalogues = 0;
    std::int64_t decisions = 0;
    /// By journal, up to which entry its ballots stand in the log. For auditors alone.
    std::map<std::int64_t, std::uint64_t> journals;
    std::string checkpoint;
};

// Without newline.
[[nodiscard]] std::string write_keys(const Keys& keys);
[[nodiscard]] std::string write_journal(const JournalRecord& record);
[[nodiscard]] std::string write_fork(const ForkRecord& record);
[[nodiscard]] std::string write_decision(const DecisionRecord& record);
/// Leaves out `journals` if there are none.
[[nodiscard]] std::string write_batch(const BatchRecord& record);

// Errors: malformed, also for the same content in another spelling.
[[nodiscard]] Result<Keys> read_keys(std::string_view line);
[[nodiscard]] Result<JournalRecord> read_journal(std::string_view line);
[[nodiscard]] Result<ForkRecord> read_fork(std::string_view line);
[[nodiscard]] Result<DecisionRecord> read_decision(std::string_view line);
[[nodiscard]] Result<BatchRecord> read_batch(std::string_view line);

/// The lines of a file, each of which ends with a newline. Errors: malformed if the last one does not.
[[nodiscard]] Result<std::vector<std::string_view>> lines_of(std::string_view file);

}  // namespace baileo::audit
