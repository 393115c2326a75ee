#pragma once

#include "server/store/store.hpp"

namespace baileo::usecases {

/// What the stored lines of one journal say.
struct StoredJournal {
    std::vector<merge::Received> ballots;  ///< by seq; no more of a ballot is kept than the merge looks at
    std::uint64_t entries = 0;
    std::optional<std::string> fault;  ///< where the lines do not follow each other or the stored head
};

/// Reads a journal from its first line on and follows its hash chain from the enrolment statement with this
/// server's key. What comes after a fault is read all the same. Errors: storage errors.
[[nodiscard]] Result<StoredJournal> read_stored_journal(store::Reader& reader, const store::Journal& journal,
                                                        const std::string& server_key);

}  // namespace baileo::usecases
