#include "server/merge/rules.hpp"

namespace baileo::merge {
namespace {

bool cast_in_test_mode(const domain::Ballot& ballot, const Rules& rules) {
    if (rules.mode == domain::Mode::test) return false;
    const auto found = rules.catalogue_modes.find(ballot.catalogue_version);
    return found != rules.catalogue_modes.end() && found->second == domain::Mode::test;
}

/// Whether the catalogue that a ballot was cast under asks for a code; one that nobody knows is taken for the
/// newest.
bool needs_code(const domain::Ballot& ballot, const Rules& rules) {
    if (rules.catalogue_modes.empty()) return false;
    const bool is_known = rules.catalogue_modes.contains(ballot.catalogue_version);
    return rules.versions_with_codes.contains(is_known ? ballot.catalogue_version
                                                       : rules.catalogue_modes.rbegin()->first);
}

}  // namespace

Verdict judge(const std::optional<domain::Ballot>& ballot, const domain::KioskId& kiosk, const Rules& rules) {
    if (!ballot) return Verdict::malformed;
    if (ballot->competition != rules.competition) return Verdict::other_competition;
    if (cast_in_test_mode(*ballot, rules)) return Verdict::test_mode;
    const auto innovation = rules.innovations.find(ballot->innovation);
    if (innovation == rules.innovations.end()) return Verdict::unknown_innovation;
    if (innovation->second) return Verdict::withdrawn_innovation;
    if (!ballot->code_tag && needs_code(*ballot, rules)) return Verdict::missing_code;
    if (ballot->code_tag && !rules.codes.contains(*ballot->code_tag)) return Verdict::unknown_code;
    if (rules.quarantined.contains(kiosk)) return Verdict::quarantined;
    return Verdict::counted;
}

}  // namespace baileo::merge
