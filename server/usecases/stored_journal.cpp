#include "server/usecases/stored_journal.hpp"

#include "shared/journal/json_reader.hpp"

namespace baileo::usecases {
namespace {

class JournalReading {
  public:
    JournalReading(const store::Journal& journal, const std::string& server_key)
        : journal_(journal),
          head_(journal::genesis({journal.kiosk, journal.epoch, journal.public_key, server_key})) {}

    void take(const store::StoredEntry& stored) {
        ++result_.entries;
        const auto entry = reader_.read_entry(stored.line);
        if (!entry)
            fault(stored.seq, entry.error().detail);
        else
            take(stored, *entry);
        head_ = {stored.seq, journal::entry_hash(stored.line)};
    }

    StoredJournal finish() {
        if (head_ != journal_.stored) fault(head_.seq, "the last entry is not the stored head");
        return std::move(result_);
    }

  private:
    void take(const store::StoredEntry& stored, const journal::Entry& entry) {
        if (entry.seq != stored.seq || journal::follows(head_, entry) != journal::ChainFault::none)
            fault(stored.seq, "does not follow the entry before it");
        if (entry.type != journal::type::ballot) return;
        merge::Received received{journal_.number, stored.seq, journal_.kiosk, std::nullopt};
        if (auto cast = reader_.read_ballot_body(entry.body)) {
            cast->ballot.answers = {};
            received.ballot = std::move(cast->ballot);
        }
        result_.ballots.push_back(std::move(received));
    }

    void fault(std::uint64_t seq, const std::string& what) {
        if (!result_.fault) result_.fault = "entry " + std::to_string(seq) + ": " + what;
    }

    const store::Journal& journal_;
    journal::Head head_;
    journal::JsonReader reader_;
    StoredJournal result_;
};

}  // namespace

Result<StoredJournal> read_stored_journal(store::Reader& reader, const store::Journal& journal,
                                          const std::string& server_key) {
    JournalReading reading(journal, server_key);
    const auto read = reader.each_entry(journal.number, [&](const store::StoredEntry& stored) {
        reading.take(stored);
        return true;
    });
    if (!read) return tl::unexpected(read.error());
    return reading.finish();
}

}  // namespace baileo::usecases
