#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "shared/base/clock.hpp"
#include "shared/domain/ballot.hpp"
#include "shared/domain/language.hpp"
#include "shared/domain/unit.hpp"
#include "text_keys.hpp"

namespace baileo::ui {

/// The words of a text.
[[nodiscard]] std::string_view words(Text text, domain::Language language);

/// The name of the text that says exactly this, e.g. "rate-question"; nothing for words that are put together
/// or come from the catalogue. Where two say the same, the first.
[[nodiscard]] std::optional<std::string_view> name_of(std::string_view says, domain::Language language);

/// What stands for {name} in a text.
using Filling = std::pair<std::string_view, std::string>;

/// The words of a text with its placeholders filled.
[[nodiscard]] std::string words(Text text, domain::Language language,
                                std::initializer_list<Filling> fillings);

[[nodiscard]] std::string_view words(domain::Rating rating, domain::Language language);
[[nodiscard]] std::string_view words(domain::UnitKind kind, domain::Language language);
/// The question about an aspect, and one of its four answers.
[[nodiscard]] std::string_view words(domain::Aspect aspect, domain::Language language);
[[nodiscard]] std::string_view words(domain::Aspect aspect, domain::Rating answer, domain::Language language);
[[nodiscard]] std::string_view words(domain::Reason reason, domain::Language language);
[[nodiscard]] std::string_view words(domain::Gender gender, domain::Language language);
[[nodiscard]] std::string_view words(domain::AgeBand age, domain::Language language);

/// "7 inovasi", "1 entry".
[[nodiscard]] std::string count_words(std::size_t innovations, domain::Language language);

/// "30 November 2026", as the calendar stands in Ambon (WIT, UTC+9 all year).
[[nodiscard]] std::string date_words(WallTime time, domain::Language language);
/// "08.00" in Indonesian, "08:00" in English, in WIT.
[[nodiscard]] std::string time_words(WallTime time, domain::Language language);

}  // namespace baileo::ui
