#include "server/audit/journal_reading.hpp"

namespace baileo::audit {

void JournalReading::take(std::uint64_t seq, std::string_view line) {
    ++result_.entries;
    const auto entry = reader_.read_entry(line);
    if (!entry)
        fault(seq, entry.error().detail);
    else
        take(*entry, seq);
    head_ = {seq, journal::entry_hash(line)};
}

void JournalReading::take(const journal::Entry& entry, std::uint64_t seq) {
    if (entry.seq != seq || journal::follows(head_, entry) != journal::ChainFault::none)
        fault(seq, "does not follow the entry before it");
    if (entry.type != journal::type::ballot) return;
    merge::Received received{number_, seq, kiosk_, std::nullopt};
    std::optional<journal::Commitment> commitment;
    if (auto cast = reader_.read_ballot_body(entry.body)) {
        cast->ballot.answers = {};
        received.ballot = std::move(cast->ballot);
        commitment = cast->commitment;
    }
    result_.ballots.push_back(std::move(received));
    result_.commitments.push_back(commitment);
}

ReadJournal JournalReading::finish(const journal::Head& stored) {
    if (head_ != stored) fault(head_.seq, "the last entry is not the stored head");
    return std::move(result_);
}

void JournalReading::fault(std::uint64_t seq, const std::string& what) {
    if (!result_.fault) result_.fault = "entry " + std::to_string(seq) + ": " + what;
}

}  // namespace baileo::audit
