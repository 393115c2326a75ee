#pragma once

#include "server/audit/journal_reading.hpp"
#include "server/store/store.hpp"

namespace baileo::usecases {

/// Reads a journal from its first line on and follows its hash chain from the enrolment statement with this
/// server's key. What comes after a fault is read all the same. Errors: storage errors.
[[nodiscard]] Result<audit::ReadJournal> read_stored_journal(store::Reader& reader,
                                                             const store::Journal& journal,
                                                             const std::string& server_key);

}  // namespace baileo::usecases
