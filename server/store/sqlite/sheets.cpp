#include "server/store/sqlite/sheets.hpp"

#include "shared/base/overloaded.hpp"

namespace baileo::store::sqlite::sheets {
namespace {

enum class Kind { mark, note, submit, reopen, recuse };
constexpr Words<Kind, 5> kind_words{"mark", "note", "submit", "reopen", "recuse"};

/// A request as its columns.
struct Columns {
    Kind kind = Kind::submit;
    std::optional<panel::CriterionId> criterion;
    std::optional<std::int64_t> mark;
    std::optional<std::string_view> text;
};

Columns columns_of(const panel::SheetRequest& request) {
    using Text = std::string_view;
    return std::visit(
        Overloaded{
            [](const panel::Mark& asked) { return Columns{Kind::mark, asked.criterion, asked.mark, {}}; },
            [](const panel::Note& asked) {
                return Columns{Kind::note, asked.criterion, {}, Text(asked.text)};
            },
            [](const panel::Submit&) { return Columns{Kind::submit, {}, {}, {}}; },
            [](const panel::Reopen& asked) { return Columns{Kind::reopen, {}, {}, Text(asked.reason)}; },
            [](const panel::Recuse& asked) { return Columns{Kind::recuse, {}, {}, Text(asked.reason)}; }},
        request);
}

panel::Mark mark_of(const Query& row) {
    panel::Mark mark{row.identifier<panel::CriterionId>(4), std::nullopt};
    if (!row.is_null(5)) mark.mark = static_cast<unsigned>(row.number(5));
    return mark;
}

panel::SheetRequest request_of(const Query& row) {
    const auto kind_of = [](std::string_view word) { return kind_words.value(word); };
    switch (row.value(3, kind_of)) {
        case Kind::mark:
            return mark_of(row);
        case Kind::note:
            return panel::Note{row.identifier<panel::CriterionId>(4), row.text(6)};
        case Kind::submit:
            return panel::Submit{};
        case Kind::reopen:
            return panel::Reopen{row.text(6)};
        case Kind::recuse:
            return panel::Recuse{row.text(6)};
    }
    return panel::Submit{};
}

}  // namespace

bool any(Connection& connection) {
    Query query(connection, "SELECT 1 FROM sheet_events LIMIT 1");
    return query.next();
}

void each(Connection& connection, const std::optional<panel::JudgeId>& judge,
          const std::function<void(SheetEvent)>& visit) {
    Query query(connection,
                judge ? R"(
        SELECT number, judge, innovation, kind, criterion, mark, text, author, at FROM sheet_events
        WHERE judge = ? ORDER BY number)"
                      : R"(
        SELECT number, judge, innovation, kind, criterion, mark, text, author, at FROM sheet_events
        WHERE ? IS NULL ORDER BY number)",
                judge);
    while (query.next())
        visit({query.number(0), query.identifier<panel::JudgeId>(1),
               query.identifier<domain::InnovationId>(2), request_of(query), query.text(7), query.time(8)});
}

void add(Connection& connection, const SheetEvent& event) {
    const Columns columns = columns_of(event.request);
    run(connection, R"(
        INSERT INTO sheet_events (judge, innovation, kind, criterion, mark, text, author, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?))",
        event.judge, event.innovation, kind_words.word(columns.kind), columns.criterion, columns.mark,
        columns.text, event.author, event.at);
}

}  // namespace baileo::store::sqlite::sheets
