#include "server/usecases/sheet_record.hpp"

namespace baileo::usecases {
namespace {

/// Every event was checked when it came, by the criteria that hold since, so that it applies again.
void take_in(SheetRecord& record, const panel::Criteria& criteria, store::SheetEvent event) {
    if (auto next = panel::apply(criteria, record.sheet, event.request, false))
        record.sheet = std::move(*next);
    record.saved_at = event.at;
    const bool is_writing = std::holds_alternative<panel::Mark>(event.request) ||
                            std::holds_alternative<panel::Note>(event.request);
    if (!is_writing) record.turns.push_back(std::move(event));
}

Status add_assigned(SheetRecords& records, store::Reader& reader,
                    const std::optional<panel::JudgeId>& judge) {
    if (judge) {
        const auto innovations = reader.panel().assignments(*judge);
        if (!innovations) return tl::unexpected(innovations.error());
        for (const domain::InnovationId& innovation : *innovations)
            records[{*judge, innovation}];
        return {};
    }
    const auto judging = reader.panel().judging();
    if (!judging) return tl::unexpected(judging.error());
    for (const auto& [innovation, judges] : *judging)
        for (const panel::JudgeId& one : judges)
            records[{one, innovation}];
    return {};
}

}  // namespace

Result<SheetRecords> sheet_records(store::Reader& reader, const std::optional<panel::JudgeId>& judge) {
    const auto criteria = reader.panel().criteria();
    if (!criteria) return tl::unexpected(criteria.error());
    SheetRecords records;
    if (auto added = add_assigned(records, reader, judge); !added) return tl::unexpected(added.error());
    const Status read = reader.panel().each_sheet_event(judge, [&](store::SheetEvent event) {
        SheetRecord& record = records[{event.judge, event.innovation}];
        take_in(record, *criteria, std::move(event));
    });
    if (!read) return tl::unexpected(read.error());
    return records;
}

}  // namespace baileo::usecases
