#pragma once

#include "server/merge/merge.hpp"
#include "shared/journal/ballot_body.hpp"
#include "shared/journal/chain.hpp"
#include "shared/journal/json_reader.hpp"

namespace baileo::audit {

/// What the lines of one journal say.
struct ReadJournal {
    std::vector<merge::Received> ballots;  ///< by seq; no more of a ballot is kept than the merge looks at
    /// Of each of these ballots; nothing where the body is no ballot.
    std::vector<std::optional<journal::Commitment>> commitments;
    std::uint64_t entries = 0;
    std::optional<std::string> fault;  ///< where the lines do not follow each other or the stored head
};

/// Follows a journal's hash chain from its enrolment statement. What comes after a fault is read all the
/// same.
class JournalReading {
  public:
    /// `number` is the journal's place among all, which the merge compares.
    JournalReading(std::int64_t number, const journal::EnrolmentStatement& enrolment)
        : number_(number), kiosk_(enrolment.kiosk), head_(journal::genesis(enrolment)) {}

    /// The next line, which is said to be entry `seq`.
    void take(std::uint64_t seq, std::string_view line);

    /// After the last line; `stored` is what the journal is said to end with.
    [[nodiscard]] ReadJournal finish(const journal::Head& stored);

  private:
    void take(const journal::Entry& entry, std::uint64_t seq);
    void fault(std::uint64_t seq, const std::string& what);

    std::int64_t number_;
    domain::KioskId kiosk_;
    journal::Head head_;
    journal::JsonReader reader_;
    ReadJournal result_;
};

}  // namespace baileo::audit
