#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace baileo::domain {

/// Why a text may not be shown, as an English clause ("is empty", "is longer than 80 characters", ...), or
/// nothing if it may. Allowed is valid UTF-8 of 1..limit characters without control characters and without
/// characters that change the direction of text (Unicode UAX 9: U+202A..202E, U+2066..2069, U+200E, U+200F,
/// U+061C), because those can make a text read as something else.
[[nodiscard]] std::optional<std::string> text_fault(std::string_view text, std::size_t limit);

}  // namespace baileo::domain
