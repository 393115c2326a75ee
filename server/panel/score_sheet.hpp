#pragma once

#include <optional>
#include <string>
#include <variant>

#include "server/panel/criteria.hpp"
#include "server/panel/judge.hpp"
#include "shared/base/words.hpp"

namespace baileo::panel {

/// Where a judge's sheet for one innovation stands.
enum class SheetState {
    draft,      ///< the judge writes; nothing counts yet
    submitted,  ///< counts, and cannot be changed
    recused,    ///< the judge stepped back and gives no marks
};
inline constexpr Words<SheetState, 3> sheet_state_words{"draft", "submitted", "recused"};

/// What a judge wrote about one innovation.
struct ScoreSheet {
    SheetState state = SheetState::draft;
    Marks marks;
    std::map<CriterionId, std::string> notes;
    std::string reason;  ///< of the newest reopening or recusal
    unsigned times_reopened = 0;

    bool operator==(const ScoreSheet&) const = default;
};

// What may be asked of a sheet.
struct Mark {
    CriterionId criterion;
    std::optional<unsigned> mark;  ///< nothing takes the mark back
};
struct Note {
    CriterionId criterion;
    std::string text;
};
struct Submit {};
struct Reopen {  ///< by the secretary
    std::string reason;
};
struct Recuse {
    std::string reason;
};
using SheetRequest = std::variant<Mark, Note, Submit, Reopen, Recuse>;

/// Why a request was refused; the sheet is as it was.
enum class SheetRefusal {
    blocked,            ///< the judge belongs to the unit, and must not score it
    already_submitted,  ///< submitted sheets are changed only after the secretary reopens them
    recused,            ///< the judge stepped back from this innovation
    not_submitted,      ///< there is nothing to reopen
    unknown_criterion,
    mark_out_of_range,
    incomplete,      ///< a criterion has no mark
    reason_missing,  ///< reopening and recusal want a reason
    too_long,        ///< note or reason
};
inline constexpr Words<SheetRefusal, 9> sheet_refusal_words{
    "blocked",           "already-submitted", "recused",        "not-submitted", "unknown-criterion",
    "mark-out-of-range", "incomplete",        "reason-missing", "too-long"};

inline constexpr std::size_t note_limit = 2000;   ///< bytes
inline constexpr std::size_t reason_limit = 500;  ///< bytes

/// The sheet after a request, or why nothing changed: draft -> submitted -> (reopened) draft, and from draft
/// to recused, from where only the secretary leads back. `blocked` says whether affiliation keeps the judge
/// from this innovation: then all that is left is to step back.
[[nodiscard]] Result<ScoreSheet, SheetRefusal> apply(const Criteria& criteria, const ScoreSheet& sheet,
                                                     const SheetRequest& request, bool blocked);

/// How many criteria have their mark.
[[nodiscard]] std::size_t marked(const Criteria& criteria, const ScoreSheet& sheet);

/// Whether this judge may see the tally and other judges' marks of an innovation: after their own sheet is
/// submitted, or when they give none.
[[nodiscard]] bool may_see_others(const ScoreSheet& sheet, bool blocked);

}  // namespace baileo::panel
