#include "server/usecases/sheets_json.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "shared/base/overloaded.hpp"
#include "shared/base/time_text.hpp"

namespace baileo::usecases {
namespace {

using nlohmann::json;

json in_both(const domain::LocalizedText& text) { return {{"id", text.id}, {"en", text.en}}; }

std::string dumped(const json& document) {
    return document.dump(-1, ' ', false, json::error_handler_t::replace);
}

json competition_head(const domain::Competition& competition) {
    return {{"title", in_both(competition.title)}, {"mode", domain::word(competition.mode)}};
}

json innovation_head(const domain::Innovation& innovation, const domain::LocalizedText& unit_name) {
    return {{"id", innovation.id.text()},
            {"title", in_both(innovation.title)},
            {"sample", innovation.sample},
            {"unit", in_both(unit_name)}};
}

json time_or_null(const std::optional<WallTime>& time) {
    return time ? json(to_rfc3339(*time)) : json(nullptr);
}

json total_or_null(const panel::ScoreSheet& sheet, const panel::Criteria& criteria) {
    const auto total = panel::weighted_total(criteria, sheet.marks);
    return total ? json(*total) : json(nullptr);
}

/// Where a sheet stands and how far it is: no marks.
json progress_of(const SheetRecord& record, std::size_t marked) {
    return {{"state", panel::sheet_state_words.word(record.sheet.state)},
            {"marked", marked},
            {"saved_at", time_or_null(record.saved_at)},
            {"reason", record.sheet.reason},
            {"times_reopened", record.sheet.times_reopened}};
}

json listed_sheet(const MySheet& mine, const panel::Criteria& criteria) {
    json row = progress_of(mine.record, panel::marked(criteria, mine.record.sheet));
    row["innovation"] = innovation_head(mine.innovation, mine.unit_name);
    row["blocked"] = mine.blocked;
    row["total"] = total_or_null(mine.record.sheet, criteria);
    return row;
}

json criterion_json(const panel::Criterion& criterion) {
    json anchors = json::array();
    for (const panel::Anchor& anchor : criterion.anchors)
        anchors.push_back({{"mark", anchor.mark}, {"meaning", in_both(anchor.meaning)}});
    return {{"id", criterion.id.text()},
            {"name", in_both(criterion.name)},
            {"weight", criterion.weight},
            {"anchors", std::move(anchors)}};
}

json criteria_list(const panel::Criteria& criteria) {
    json list = json::array();
    for (const panel::Criterion& criterion : criteria)
        list.push_back(criterion_json(criterion));
    return list;
}

json turn_json(const store::SheetEvent& event) {
    const auto [kind, reason] =
        std::visit(Overloaded{[](const panel::Reopen& turn) { return std::pair("reopened", turn.reason); },
                              [](const panel::Recuse& turn) { return std::pair("recused", turn.reason); },
                              [](const auto&) { return std::pair("submitted", std::string()); }},
                   event.request);
    return {{"kind", kind}, {"reason", reason}, {"author", event.author}, {"at", to_rfc3339(event.at)}};
}

json marks_json(const panel::ScoreSheet& sheet) {
    json marks = json::object();
    for (const auto& [criterion, mark] : sheet.marks)
        marks[criterion.text()] = mark;
    return marks;
}

json notes_json(const panel::ScoreSheet& sheet) {
    json notes = json::object();
    for (const auto& [criterion, note] : sheet.notes)
        notes[criterion.text()] = note;
    return notes;
}

/// The next open sheet behind this one, from the beginning again after the last; nothing if there is none.
json next_open(const MySheets& mine, std::vector<MySheet>::const_iterator from) {
    const auto is_open = [&](const MySheet& sheet) { return sheet.is_open() && &sheet != &*from; };
    auto next = std::find_if(from, mine.sheets.end(), is_open);
    if (next == mine.sheets.end()) next = std::find_if(mine.sheets.begin(), from, is_open);
    return next == mine.sheets.end() || &*next == &*from ? json(nullptr) : json(next->innovation.id.text());
}

json judge_progress(const store::Judge& judge, const PanelProgress& progress) {
    json sheets = json::array();
    for (const auto& [key, record] : progress.sheets) {
        if (key.judge != judge.id) continue;
        json row = progress_of(record, panel::marked(progress.criteria, record.sheet));
        const domain::Innovation& innovation = *progress.catalogue.find(key.innovation);
        const domain::Unit* const unit = progress.catalogue.find(innovation.unit);
        row["innovation"] =
            innovation_head(innovation, unit != nullptr ? unit->name : domain::LocalizedText{});
        sheets.push_back(std::move(row));
    }
    return {{"name", judge.id.text()}, {"sheets", std::move(sheets)}};
}

}  // namespace

std::string my_sheets_json(const MySheets& mine) {
    json sheets = json::array();
    for (const MySheet& sheet : mine.sheets)
        sheets.push_back(listed_sheet(sheet, mine.criteria));
    return dumped({{"competition", competition_head(mine.competition)},
                   {"criteria", mine.criteria.size()},
                   {"sheets", std::move(sheets)}});
}

std::optional<std::string> my_sheet_json(const MySheets& mine, std::string_view innovation) {
    const auto found = std::ranges::find_if(
        mine.sheets, [&](const MySheet& sheet) { return sheet.innovation.id.text() == innovation; });
    if (found == mine.sheets.end()) return std::nullopt;
    json sheet = listed_sheet(*found, mine.criteria);
    sheet["competition"] = competition_head(mine.competition);
    sheet["innovation"]["summary"] = in_both(found->innovation.summary);
    sheet["innovation"]["picture"] = found->innovation.picture;
    sheet["innovation"]["since"] = found->innovation.since;
    sheet["criteria"] = criteria_list(mine.criteria);
    sheet["marks"] = marks_json(found->record.sheet);
    sheet["notes"] = notes_json(found->record.sheet);
    sheet["history"] = json::array();
    for (const store::SheetEvent& turn : found->record.turns)
        sheet["history"].push_back(turn_json(turn));
    sheet["next"] = next_open(mine, found);
    return dumped(sheet);
}

std::string saved_json(const SheetRecord& record, const panel::Criteria& criteria) {
    return dumped({{"state", panel::sheet_state_words.word(record.sheet.state)},
                   {"marked", panel::marked(criteria, record.sheet)},
                   {"total", total_or_null(record.sheet, criteria)},
                   {"saved_at", time_or_null(record.saved_at)}});
}

std::string panel_progress_json(const PanelProgress& progress) {
    json judges = json::array();
    for (const store::Judge& judge : progress.judges)
        judges.push_back(judge_progress(judge, progress));
    return dumped({{"competition", competition_head(progress.catalogue.competition)},
                   {"criteria", criteria_list(progress.criteria)},
                   {"judges", std::move(judges)}});
}

}  // namespace baileo::usecases
