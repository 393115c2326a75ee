#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/store/rows.hpp"
#include "shared/base/result.hpp"

namespace baileo::usecases {

/// One line of a batch, read and hashed.
struct BatchEntry {
    std::string_view line;  ///< borrowed from the batch's bytes, as `prev`
    std::uint64_t seq = 0;
    std::string_view prev;
    journal::Head head;  ///< of a journal that ends here
    bool is_ballot = false;
    std::optional<domain::Ballot> ballot;  ///< nothing if it is none, or its body is not spelled as one
};

/// What one request brings. Everything that can be known without the store is known, so that the thread that
/// writes has little to do.
struct EntryBatch {
    std::vector<BatchEntry> entries;  ///< each follows the one before
    journal::Head head;               ///< where the kiosk says its journal ends; not before the last entry
    std::string head_note;            ///< its signed statement
};

/// Reads the body of a request: JSON Lines, the last one {"head":"<signed note>"}. It must be of the kiosk
/// and epoch of this journal, and the head be signed with its key. Errors: malformed, too_large,
/// chain_broken.
[[nodiscard]] Result<EntryBatch> read_batch(std::string_view body, const store::Journal& journal);

}  // namespace baileo::usecases
