#include "shared/domain/text_rules.hpp"

#include <cstdint>

namespace baileo::domain {
namespace {

/// Takes one character off the front of UTF-8 (RFC 3629); nothing if the bytes are not UTF-8.
std::optional<char32_t> take_character(std::string_view& text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80        ? 1
                               : lead >> 5U == 6  ? 2
                               : lead >> 4U == 14 ? 3
                               : lead >> 3U == 30 ? 4
                                                  : 0;
    if (length == 0 || length > text.size()) return std::nullopt;
    auto character = static_cast<char32_t>(length == 1 ? lead : lead & (0xFFU >> (length + 1)));
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if (next >> 6U != 2) return std::nullopt;
        character = character << 6U | (next & 63U);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < smallest[length] || surrogate || character > 0x10FFFF) return std::nullopt;
    text.remove_prefix(length);
    return character;
}

bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
}

bool changes_direction(char32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F ||
           c == 0x061C;
}

}  // namespace

std::optional<std::string> text_fault(std::string_view text, std::size_t limit) {
    if (text.empty()) return "is empty";
    std::size_t characters = 0;
    while (!text.empty()) {
        const auto character = take_character(text);
        if (!character) return "is not valid UTF-8";
        if (is_control(*character)) return "has a control character";
        if (changes_direction(*character)) return "has a character that changes the direction of text";
        if (++characters > limit) return "is longer than " + std::to_string(limit) + " characters";
    }
    return std::nullopt;
}

}  // namespace baileo::domain
