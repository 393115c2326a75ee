#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "server/merge/merge.hpp"
#include "shared/journal/chain.hpp"

namespace baileo::store {

/// Where a kiosk stands with the server.
enum class KioskStatus {
    invited,    ///< has a code, has not come yet
    pending,    ///< came with its key, waits for an admin to compare the words
    active,     ///< takes part
    suspended,  ///< its entries are stored, its ballots quarantined
    frozen,     ///< two journals disagree; a person decides
    revoked,    ///< shut out
};

[[nodiscard]] std::string_view word(KioskStatus status);
[[nodiscard]] std::optional<KioskStatus> kiosk_status_of(std::string_view word);

/// One kiosk as the admin knows it.
struct Kiosk {
    domain::KioskId id;
    std::string name;   ///< "Loket 3 Dukcapil"
    std::string place;  ///< where it stands, free text
    KioskStatus status = KioskStatus::invited;
    std::string
        code_hash;  ///< Argon2id of the enrolment code; kept, so that the same kiosk can bring it again
    WallTime code_expires_at;
    std::string software;
    std::string hardware_fingerprint;
    std::optional<WallTime> last_heard_at;  ///< newest request with a valid signature
};

/// One life of one kiosk's journal, as far as the server has it.
struct Journal {
    std::int64_t number = 0;  ///< given by the store
    domain::KioskId kiosk;
    domain::Epoch epoch;
    crypto::PublicKey public_key{};
    journal::Head stored;
    std::uint64_t claimed_seq =
        0;                     ///< newest seq that the kiosk signed for; above stored.seq = still outside
    std::string continuation;  ///< token that the next request should carry
    std::string previous_continuation;  ///< token before, accepted when an answer was lost
    std::string head_note;              ///< the kiosk's signature for claimed_seq; empty before it was heard
};

/// One stored entry.
struct StoredEntry {
    std::uint64_t seq = 0;
    std::string line;
};

/// What a kiosk signed in contradiction to its stored journal.
struct ForkEvidence {
    std::int64_t journal = 0;
    std::uint64_t seq = 0;
    std::string line;       ///< the other entry; empty if only the head contradicts
    std::string head_note;  ///< signed
};

/// One ballot with its verdict, in the form that the tally is made of.
struct StoredBallot {
    std::uint64_t seq = 0;
    /// Nothing if the body is no ballot. Read back, it holds what the merge looks at: competition, catalogue
    /// version, innovation, overall, visit and code tag.
    std::optional<domain::Ballot> ballot;
    merge::Verdict verdict = merge::Verdict::counted;
};

/// A stored ballot with the journal that it stands in.
struct PlacedBallot {
    std::int64_t journal = 0;
    StoredBallot stored;
};

/// Ballot codes that were made and printed together. The codes themselves are nowhere.
struct CodeBatch {
    std::int64_t number = 0;  ///< given by the store
    std::string label = "";   ///< what they were printed for, free text
    std::uint64_t codes = 0;
    std::uint32_t passes = 0;  ///< at what cost their tags were made
    std::uint32_t memory_kib = 0;
    std::string author = "";
    WallTime made_at;
    /// Why, by whom and when they were taken out of use.
    struct Revocation {
        std::string reason;
        std::string author;
        WallTime at;
    };
    std::optional<Revocation> revoked = std::nullopt;
};

/// One published catalogue.
struct PublishedCatalogue {
    std::uint64_t version = 0;
    domain::Mode mode = domain::Mode::official;
    bool asks_codes = false;
    std::string note;  ///< signed, see protocol/catalogue_manifest.hpp
    std::string etag;
    domain::CompetitionId competition;
    /// What it offers, and whether withdrawn since; kept for the rules alone and not read back.
    std::map<domain::InnovationId, bool> innovations;
};

/// A file that a catalogue refers to.
struct StoredBlob {
    std::string sha256;
    std::string content_type;
    std::string bytes;
};

/// An act of a person that changes what counts. Numbered, never changed or removed.
struct Decision {
    std::int64_t number = 0;  ///< given by the store
    std::string kind;         ///< "suspend" or "release"
    domain::KioskId kiosk;
    std::string reason;
    std::string author;
    WallTime decided_at;
};

/// Where a ballot stands.
struct BallotPlace {
    std::int64_t journal = 0;
    std::uint64_t seq = 0;
};

/// One leaf of the public log.
struct LogLeaf {
    /// 64 hexadecimal digits of a ballot's commitment, or the line that stands for something published.
    std::string content;
    std::optional<BallotPlace> ballot = std::nullopt;
};

/// A leaf with its place in the log, from 0.
struct PlacedLeaf {
    std::uint64_t position = 0;
    LogLeaf leaf;
};

/// What a day added to the public log, and the checkpoint that was signed after it.
struct LogBatch {
    std::int64_t number = 0;                         ///< 1, 2, 3 ...
    std::string day;                                 ///< "2026-11-24", UTC
    std::uint64_t size = 0;                          ///< of the whole log with this batch
    std::uint64_t catalogues = 0;                    ///< newest version that stands in the log
    std::int64_t decisions = 0;                      ///< newest number that stands in the log
    std::map<std::int64_t, std::uint64_t> journals;  ///< by number, up to which seq they stand in the log
    std::string checkpoint;                          ///< signed note
};

/// What a user may do.
enum class Role { judge, secretary, admin, auditor };

[[nodiscard]] std::string_view word(Role role);
[[nodiscard]] std::optional<Role> role_of(std::string_view word);

struct User {
    std::string name;
    Role role = Role::judge;
    std::string password_hash;  ///< Argon2id in libsodium's text form
    unsigned failures = 0;      ///< wrong passwords since the last right one
    WallTime locked_until;      ///< no password is checked before
};

/// A signed-in browser. The cookie's value is not stored, only its hash.
struct Session {
    std::string token_hash;  ///< hexadecimal SHA-256 of the cookie's value
    std::string user;
    std::string csrf_token;
    WallTime started_at;
    WallTime last_seen_at;
};

}  // namespace baileo::store
