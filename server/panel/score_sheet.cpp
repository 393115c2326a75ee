#include "server/panel/score_sheet.hpp"

#include <algorithm>

namespace baileo::panel {
namespace {

using Outcome = Result<ScoreSheet, SheetRefusal>;

bool knows(const Criteria& criteria, const CriterionId& id) {
    return std::ranges::any_of(criteria, [&](const Criterion& criterion) { return criterion.id == id; });
}

std::optional<SheetRefusal> fault_in(const std::string& reason) {
    if (reason.empty()) return SheetRefusal::reason_missing;
    if (reason.size() > reason_limit) return SheetRefusal::too_long;
    return std::nullopt;
}

/// Why the judge cannot write on this sheet now.
std::optional<SheetRefusal> closed(const ScoreSheet& sheet, bool blocked) {
    if (sheet.state == SheetState::recused) return SheetRefusal::recused;
    if (blocked) return SheetRefusal::blocked;
    if (sheet.state == SheetState::submitted) return SheetRefusal::already_submitted;
    return std::nullopt;
}

/// One overload for each request. `sheet` is a copy to change.
struct Applying {
    const Criteria& criteria;
    ScoreSheet sheet;
    bool blocked;

    Outcome operator()(const Mark& request) {
        if (const auto refusal = closed(sheet, blocked)) return tl::unexpected(*refusal);
        if (!knows(criteria, request.criterion)) return tl::unexpected(SheetRefusal::unknown_criterion);
        if (!request.mark)
            sheet.marks.erase(request.criterion);
        else if (*request.mark > highest_mark)
            return tl::unexpected(SheetRefusal::mark_out_of_range);
        else
            sheet.marks[request.criterion] = *request.mark;
        return sheet;
    }

    Outcome operator()(const Note& request) {
        if (const auto refusal = closed(sheet, blocked)) return tl::unexpected(*refusal);
        if (!knows(criteria, request.criterion)) return tl::unexpected(SheetRefusal::unknown_criterion);
        if (request.text.size() > note_limit) return tl::unexpected(SheetRefusal::too_long);
        if (request.text.empty())
            sheet.notes.erase(request.criterion);
        else
            sheet.notes[request.criterion] = request.text;
        return sheet;
    }

    Outcome operator()(const Submit&) {
        if (const auto refusal = closed(sheet, blocked)) return tl::unexpected(*refusal);
        if (marked(criteria, sheet) < criteria.size()) return tl::unexpected(SheetRefusal::incomplete);
        sheet.state = SheetState::submitted;
        return sheet;
    }

    Outcome operator()(const Reopen& request) {
        if (sheet.state == SheetState::draft) return tl::unexpected(SheetRefusal::not_submitted);
        if (const auto refusal = fault_in(request.reason)) return tl::unexpected(*refusal);
        sheet.state = SheetState::draft;
        sheet.reason = request.reason;
        ++sheet.times_reopened;
        return sheet;
    }

    Outcome operator()(const Recuse& request) {
        if (sheet.state == SheetState::recused) return tl::unexpected(SheetRefusal::recused);
        if (sheet.state == SheetState::submitted) return tl::unexpected(SheetRefusal::already_submitted);
        if (const auto refusal = fault_in(request.reason)) return tl::unexpected(*refusal);
        sheet.state = SheetState::recused;
        sheet.reason = request.reason;
        return sheet;
    }
};

}  // namespace

Result<ScoreSheet, SheetRefusal> apply(const Criteria& criteria, const ScoreSheet& sheet,
                                       const SheetRequest& request, bool blocked) {
    return std::visit(Applying{criteria, sheet, blocked}, request);
}

std::size_t marked(const Criteria& criteria, const ScoreSheet& sheet) {
    return static_cast<std::size_t>(std::ranges::count_if(
        criteria, [&](const Criterion& criterion) { return sheet.marks.contains(criterion.id); }));
}

bool may_see_others(const ScoreSheet& sheet, bool blocked) {
    return blocked || sheet.state != SheetState::draft;
}

}  // namespace baileo::panel
