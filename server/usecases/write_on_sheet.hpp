#pragma once

#include "server/usecases/sheet_record.hpp"

namespace baileo::usecases {

/// Why nothing was written: the error, and which rule of the sheet it was, if one.
struct SheetProblem {
    Error error;
    std::optional<panel::SheetRefusal> refusal = std::nullopt;
};

/// Marks, notes, submits or steps back, as the judge whose sheet it is. When it returns the sheet, that is on
/// the disk. Errors: not_found if the judge has no sheet for this innovation, what panel::apply refuses,
/// storage errors.
[[nodiscard]] Result<SheetRecord, SheetProblem> write_on_sheet(Services services, const SheetKey& key,
                                                               const panel::SheetRequest& request);

/// Gives a submitted sheet, or one that the judge stepped back from, back to the judge, with the reason; in
/// the name of the secretary `author`. Errors: as above.
[[nodiscard]] Result<SheetRecord, SheetProblem> reopen_sheet(Services services, const SheetKey& key,
                                                             std::string reason, std::string author);

/// The request for a mark on the criterion of this name; without a number it takes the mark back. A name that
/// cannot be is malformed. What is out of range is left for the sheet to refuse.
[[nodiscard]] Result<panel::SheetRequest> mark_request(std::string_view criterion,
                                                       std::optional<std::uint64_t> mark);
[[nodiscard]] Result<panel::SheetRequest> note_request(std::string_view criterion, std::string text);

}  // namespace baileo::usecases
