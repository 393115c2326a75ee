#include "server/usecases/stored_journal.hpp"

namespace baileo::usecases {

Result<audit::ReadJournal> read_stored_journal(store::Reader& reader, const store::Journal& journal,
                                               const std::string& server_key) {
    audit::JournalReading reading(journal.number,
                                  {journal.kiosk, journal.epoch, journal.public_key, server_key});
    const auto read = reader.each_entry(journal.number, [&](const store::StoredEntry& stored) {
        reading.take(stored.seq, stored.line);
        return true;
    });
    if (!read) return tl::unexpected(read.error());
    return reading.finish(journal.stored);
}

}  // namespace baileo::usecases
