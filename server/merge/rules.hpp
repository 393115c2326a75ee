#pragma once

#include <cstdint>
#include <map>
#include <set>

#include "server/merge/verdict.hpp"
#include "shared/domain/ballot.hpp"
#include "shared/domain/catalogue.hpp"

namespace baileo::merge {

/// Everything that decides about a ballot apart from the ballots themselves: what was published and what
/// people decided.
struct Rules {
    domain::CompetitionId competition;
    domain::Mode mode = domain::Mode::official;             ///< of the newest catalogue
    std::map<domain::InnovationId, bool> innovations;       ///< offered, and whether withdrawn since
    std::map<std::uint64_t, domain::Mode> catalogue_modes;  ///< by catalogue version
    std::set<std::uint64_t> versions_with_codes;            ///< catalogues that ask for a ballot code
    std::set<domain::CodeTag> codes;  ///< those that were given out, at least all that the ballots carry
    std::set<domain::KioskId> quarantined;  ///< kiosks excluded by a decision that stands
};

/// The verdict on a ballot as far as it depends on this ballot alone; `counted` means that only other ballots
/// can still set it aside, see settle(). `ballot` is nothing if the body is no ballot.
[[nodiscard]] Verdict judge(const std::optional<domain::Ballot>& ballot, const domain::KioskId& kiosk,
                            const Rules& rules);

}  // namespace baileo::merge
