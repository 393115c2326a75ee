#pragma once

#include "shared/domain/ballot_code.hpp"
#include "shared/domain/language.hpp"

#include <vector>

namespace baileo::usecases {

/// The codes as a table for whoever prints slips with a program of their own: one column, `code`, in groups.
[[nodiscard]] std::string code_table(const std::vector<domain::BallotCode>& codes);

/// A page of HTML that needs no other file: slips to print on A4 and cut, 21 on a sheet, each with the title
/// of the competition, the code in groups, and the code as a QR that a kiosk's scanner types. `label` stands
/// on each slip.
[[nodiscard]] std::string code_sheet(const std::vector<domain::BallotCode>& codes,
                                     const domain::LocalizedText& title, std::string_view label);

}  // namespace baileo::usecases
