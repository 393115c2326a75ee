#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace baileo::merge {

/// What became of a ballot that was received. Every ballot has exactly one, and only `counted` counts.
/// The order is the order of precedence: the first that applies is the verdict.
enum class Verdict {
    malformed,             ///< rejected: its body is not a ballot
    other_competition,     ///< rejected: cast for a competition that is not this one
    test_mode,             ///< rejected: cast while the competition was in test mode
    unknown_innovation,    ///< rejected: no such innovation was ever offered
    withdrawn_innovation,  ///< rejected: the innovation was withdrawn
    missing_code,          ///< rejected: a ballot code was asked for, and it carries none
    unknown_code,          ///< rejected: its ballot code was never given out, or was revoked
    quarantined,           ///< its kiosk is excluded by a decision, which can be taken back
    duplicate_code,        ///< another visit used the same ballot code, and that one counts
    changed_in_visit,  ///< the same visit rated the same innovation again later: people may change their mind
    counted,
};

inline constexpr std::array verdicts{Verdict::malformed,
                                     Verdict::other_competition,
                                     Verdict::test_mode,
                                     Verdict::unknown_innovation,
                                     Verdict::withdrawn_innovation,
                                     Verdict::missing_code,
                                     Verdict::unknown_code,
                                     Verdict::quarantined,
                                     Verdict::duplicate_code,
                                     Verdict::changed_in_visit,
                                     Verdict::counted};

/// The verdict as written in databases, exports and on screens, e.g. "rejected:malformed",
/// "changed-in-visit".
[[nodiscard]] std::string_view word(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdict_of(std::string_view word);

}  // namespace baileo::merge
