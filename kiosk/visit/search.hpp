#pragma once

#include <string_view>

#include "shared/domain/catalogue.hpp"

namespace baileo::visit {

/// The words of a text as they are compared: letters and digits in capitals without accents, each word
/// followed by one space.
[[nodiscard]] std::string normalized(std::string_view text);

/// Whether `typed` begins `word`, or would but for one letter that is wrong, missing, too many or swapped
/// with its neighbour (Damerau 1964). Both normalized, without spaces.
[[nodiscard]] bool nearly_begins(std::string_view typed, std::string_view word);

/// The innovations on offer that a query means: those where each of its words begins a word of the title, of
/// the unit's name or of a code, in either language. Only where there are none, one wrong letter is forgiven
/// in each word of three letters or more. By title in this language; nothing for an empty query.
[[nodiscard]] std::vector<const domain::Innovation*> results(const domain::Catalogue& catalogue,
                                                             std::string_view query,
                                                             domain::Language language);

}  // namespace baileo::visit
