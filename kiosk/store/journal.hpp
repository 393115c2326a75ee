#pragma once

#include <map>
#include <span>
#include <vector>

#include "kiosk/store/identity.hpp"
#include "kiosk/store/timekeeper.hpp"
#include "shared/base/random_source.hpp"
#include "shared/journal/ballot_body.hpp"

namespace baileo::kiosk {

class Connection;

/// What a citizen gets for one ballot, once it is on the disk.
struct StoredBallot {
    domain::BallotId ballot;
    domain::InnovationId innovation;
    journal::Commitment commitment{};

    bool operator==(const StoredBallot&) const = default;
};

/// How far the server has the journal, by its newest acknowledgement.
struct Acknowledged {
    journal::Head stored;               ///< on the server's disk up to here
    std::uint64_t durable_through = 0;  ///< in a backup outside the server up to here
    std::uint64_t restore_epoch = 0;
    std::string continuation;  ///< token that the next request carries
    std::string note;          ///< the server's signed words for all this; empty before the first

    bool operator==(const Acknowledged&) const = default;
};

/// Numbers for the status page.
struct JournalFigures {
    std::uint64_t entries = 0;
    std::uint64_t ballots = 0;
    std::uint64_t waiting_entries = 0;  ///< not acknowledged yet
    std::uint64_t waiting_ballots = 0;
};

/// The kiosk's journal. What an append has returned is on the disk; on an error nothing of it is. Everything
/// fails with `conflict` before enrolment. May be used by several threads.
class Journal {
  public:
    Journal(Connection& connection, const Timekeeper& time, RandomSource& random);

    /// Stores all ballots of a visit at once, each with its salt and commitment, and that the visit used its
    /// ballot code. A ballot whose id is stored
    /// already is not stored again and gives the same answer, so a repeat is safe. Answers in the order of
    /// `ballots`. Errors: conflict if another visit used the code here; storage_full, storage_read_only and
    /// the other storage errors.
    [[nodiscard]] Result<std::vector<StoredBallot>> append_ballots(std::span<const domain::Ballot> ballots);

    [[nodiscard]] Status started(std::string_view software);
    [[nodiscard]] Status stopped(std::string_view reason);
    [[nodiscard]] Status time_anchored(const TimeAnchor& anchor);
    [[nodiscard]] Status catalogue_applied(const domain::CompetitionId& competition, std::uint64_t version);
    /// The journal is about to be written to a stick, from entry `first` on.
    [[nodiscard]] Status exported(std::uint64_t first);

    /// Staff used the maintenance: `action` is a plain word, e.g. "connection-test".
    [[nodiscard]] Status maintained(std::string_view action);

    /// Adds one to a counter, e.g. "abandoned/rate": slashes, dashes and a-z alone.
    [[nodiscard]] Status count(std::string_view counter);
    /// Writes the counters down as a `metrics` entry and sets them to zero; nothing if all are zero.
    [[nodiscard]] Status append_metrics();

    [[nodiscard]] Result<journal::Head> head();
    /// The head when the journal was `seq` entries long; nothing if it never was.
    [[nodiscard]] Result<std::optional<journal::Head>> head_at(std::uint64_t seq);
    /// The lines after `seq` in order, as many as fit into both limits. `byte_limit` counts newlines.
    [[nodiscard]] Result<std::vector<std::string>> lines_after(std::uint64_t seq, std::size_t line_limit,
                                                               std::size_t byte_limit);

    [[nodiscard]] Result<Acknowledged> acknowledged();
    /// Keeps what the server said. Errors: conflict if its head was never ours; storage errors.
    [[nodiscard]] Status acknowledge(const Acknowledged& acknowledged);

    [[nodiscard]] Result<JournalFigures> figures();

    /// Reads every entry from `seq` + 1 on and checks spelling, hashes and chain. Errors: storage_corrupt.
    [[nodiscard]] Status verify_after(std::uint64_t seq);

  private:
    [[nodiscard]] Status append_event(std::string_view type, std::string_view body);

    Connection& connection_;
    const Timekeeper& time_;
    RandomSource& random_;
};

}  // namespace baileo::kiosk
