#pragma once

#include "server/usecases/sheet_record.hpp"
#include "shared/domain/catalogue.hpp"

namespace baileo::usecases {

/// One of a judge's own sheets.
struct MySheet {
    domain::Innovation innovation;
    domain::LocalizedText unit_name;
    SheetRecord record;
    bool blocked = false;  ///< the judge belongs to the innovation's unit, and can only step back

    /// Whether the judge still has to do something.
    [[nodiscard]] bool is_open() const { return record.sheet.state == panel::SheetState::draft; }
};

/// Everything that a judge has to score.
struct MySheets {
    domain::Competition competition;
    panel::Criteria criteria;
    std::vector<MySheet> sheets;  ///< of offered innovations, by title
};

/// The sheets of one judge, and nothing of anybody else's. Errors: not_found before a catalogue was
/// published, storage errors.
[[nodiscard]] Result<MySheets> my_sheets(Services services, const panel::JudgeId& judge);

/// How many sheets of offered innovations a judge has neither submitted nor stepped back from. While there is
/// one, the judge sees no ranking: score first, look afterwards. That holds for the whole ranking, because it
/// tells of each innovation by its place among all. Whoever has no sheet to fill in sees it at once.
[[nodiscard]] Result<std::size_t> open_sheets(Services services, const panel::JudgeId& judge);

}  // namespace baileo::usecases
