#pragma once

#include "server/usecases/receive_entries.hpp"

namespace baileo::usecases {

/// What a file from a stick brought.
struct ImportedJournal {
    store::Kiosk kiosk;
    std::uint64_t first = 0;  ///< number of its first entry
    std::uint64_t last = 0;
    std::uint64_t known = 0;            ///< how many of its entries were here already
    std::uint64_t stored_through = 0;   ///< of this kiosk, without gaps
    std::uint64_t claimed_through = 0;  ///< what the kiosk ever signed for; above = still outside
    bool quarantined = false;           ///< stored, but its ballots do not count for now
    std::string acknowledgement;        ///< the server's signed note, for the way back

    [[nodiscard]] std::uint64_t fresh() const { return last - first + 1 - known; }
};

/// Takes the entries of a file that a kiosk wrote onto a stick, in batches, as if it had sent them over HTTP
/// (receive_entries). The whole file is proven before anything of it is stored. Files may come in any order
/// and many times; one that leaves a gap is refused with what is missing.
///
/// Errors: malformed, not_found for a kiosk that is not enrolled here, bad_signature, chain_broken, and those
/// of receive_entries except `continuation`.
[[nodiscard]] tl::expected<ImportedJournal, EntriesRefusal> import_journal(Services services,
                                                                           std::string_view bytes);

}  // namespace baileo::usecases
