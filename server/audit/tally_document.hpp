#pragma once

#include <string>

#include "server/merge/merge.hpp"
#include "shared/base/result.hpp"

namespace baileo::audit {

/// A tally with what it is a tally of: the file that `tally --json` prints, described in server/README.md.
struct TallyDocument {
    domain::CompetitionId competition;
    domain::Mode mode = domain::Mode::official;
    std::uint64_t catalogue_version = 0;
    std::uint64_t entries_outside = 0;  ///< entries that kiosks signed for and the server does not have
    merge::Tally tally;
};

/// The same document always gives the same bytes.
[[nodiscard]] std::string write_tally(const TallyDocument& document);

/// Errors: malformed, also if anything in it, such as an index, is not what its counts give.
[[nodiscard]] Result<TallyDocument> read_tally(std::string_view text);

}  // namespace baileo::audit
