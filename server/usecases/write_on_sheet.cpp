#include "server/usecases/write_on_sheet.hpp"

#include <algorithm>

#include "server/usecases/catalogue.hpp"
#include "shared/domain/text_rules.hpp"

namespace baileo::usecases {
namespace {

using panel::SheetRefusal;
using SheetOutcome = Result<SheetRecord, SheetProblem>;

Error error_of(SheetRefusal refusal) {
    switch (refusal) {
        case SheetRefusal::blocked:
            return {ErrorCode::forbidden, "you belong to the unit of this innovation"};
        case SheetRefusal::already_submitted:
            return {ErrorCode::conflict, "the sheet is submitted"};
        case SheetRefusal::recused:
            return {ErrorCode::conflict, "the judge stepped back from this innovation"};
        case SheetRefusal::not_submitted:
            return {ErrorCode::conflict, "there is nothing to reopen"};
        case SheetRefusal::incomplete:
            return {ErrorCode::conflict, "a criterion has no mark"};
        case SheetRefusal::unknown_criterion:
            return {ErrorCode::malformed, "no such criterion"};
        case SheetRefusal::mark_out_of_range:
            return {ErrorCode::malformed, "a mark is 0 to 100"};
        case SheetRefusal::reason_missing:
            return {ErrorCode::malformed, "the reason is missing"};
        case SheetRefusal::too_long:
            return {ErrorCode::malformed, "the text is too long"};
    }
    return {ErrorCode::internal, "an unknown refusal"};
}

SheetProblem problem_of_sheet(SheetRefusal refusal) { return {error_of(refusal), refusal}; }

/// Whether the judge belongs to the unit of the innovation. Asked outside the change, because reading the
/// catalogue takes longer than writing a mark.
Result<bool> is_blocked(Services services, const SheetKey& key) {
    return store::ask(services.store, [&](store::Reader& reader) -> Result<bool> {
        const auto judges = reader.panel().judges();
        if (!judges) return tl::unexpected(judges.error());
        const auto judge = std::ranges::find(*judges, key.judge, &store::Judge::id);
        if (judge == judges->end() || judge->units.empty()) return false;
        const auto catalogue = current_catalogue(reader, services.identity);
        if (!catalogue) return tl::unexpected(catalogue.error());
        const domain::Innovation* const innovation = catalogue->find(key.innovation);
        return innovation != nullptr && judge->units.contains(innovation->unit);
    });
}

/// Takes a request down within a transaction. A refusal is left in `refused`.
Status take_down(store::Writer& writer, const store::SheetEvent& event, bool blocked, SheetRecord& result,
                 std::optional<SheetRefusal>& refused) {
    auto records = sheet_records(writer, event.judge);
    if (!records) return tl::unexpected(records.error());
    const auto found = records->find({event.judge, event.innovation});
    if (found == records->end()) return failure(ErrorCode::not_found, "no sheet for this innovation");
    const auto criteria = writer.panel().criteria();
    if (!criteria) return tl::unexpected(criteria.error());
    auto next = panel::apply(*criteria, found->second.sheet, event.request, blocked);
    if (!next) {
        refused = next.error();
        return tl::unexpected(error_of(next.error()));
    }
    result = std::move(found->second);
    const bool changed = result.sheet != *next;
    result.sheet = std::move(*next);
    if (!changed) return {};  // typed the same again: nothing to keep
    result.saved_at = event.at;
    return writer.panel().add_sheet_event(event);
}

/// A reason is read by others, so it must be something that can be shown.
std::optional<SheetProblem> reason_fault(const std::string& reason) {
    if (reason.find_first_not_of(' ') == std::string::npos)
        return problem_of_sheet(SheetRefusal::reason_missing);
    const auto fault = domain::text_fault(reason, panel::reason_limit);
    if (!fault) return std::nullopt;
    return SheetProblem{{ErrorCode::malformed, "the reason " + *fault}};
}

SheetOutcome change_sheet(Services services, const store::SheetEvent& event, bool blocked) {
    SheetRecord result;
    std::optional<SheetRefusal> refused;
    const Status written = services.store.write([&](store::Writer& writer) {
        refused.reset();
        return take_down(writer, event, blocked, result, refused);
    });
    if (refused) return tl::unexpected(problem_of_sheet(*refused));
    if (!written) return tl::unexpected(SheetProblem{written.error()});
    return result;
}

Result<panel::CriterionId> criterion_named(std::string_view name) {
    auto id = panel::CriterionId::parse(name);
    if (!id) return failure(ErrorCode::malformed, "criterion has no allowed value");
    return std::move(*id);
}

}  // namespace

SheetOutcome write_on_sheet(Services services, const SheetKey& key, const panel::SheetRequest& request) {
    if (const auto* const recuse = std::get_if<panel::Recuse>(&request))
        if (auto fault = reason_fault(recuse->reason)) return tl::unexpected(std::move(*fault));
    const auto blocked = is_blocked(services, key);
    if (!blocked) return tl::unexpected(SheetProblem{blocked.error()});
    return change_sheet(
        services, {0, key.judge, key.innovation, request, key.judge.text(), services.clock.wall()}, *blocked);
}

SheetOutcome reopen_sheet(Services services, const SheetKey& key, std::string reason, std::string author) {
    if (auto fault = reason_fault(reason)) return tl::unexpected(std::move(*fault));
    return change_sheet(services,
                        {0, key.judge, key.innovation, panel::Reopen{std::move(reason)}, std::move(author),
                         services.clock.wall()},
                        false);
}

Result<panel::SheetRequest> mark_request(std::string_view criterion, std::optional<std::uint64_t> mark) {
    auto id = criterion_named(criterion);
    if (!id) return tl::unexpected(id.error());
    panel::Mark request{std::move(*id), std::nullopt};
    if (mark) request.mark = static_cast<unsigned>(std::min<std::uint64_t>(*mark, panel::highest_mark + 1));
    return panel::SheetRequest(std::move(request));
}

Result<panel::SheetRequest> note_request(std::string_view criterion, std::string text) {
    auto id = criterion_named(criterion);
    if (!id) return tl::unexpected(id.error());
    return panel::SheetRequest(panel::Note{std::move(*id), std::move(text)});
}

}  // namespace baileo::usecases
