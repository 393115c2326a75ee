#include "kiosk/visit/search.hpp"

#include <algorithm>

namespace baileo::visit {
namespace {

/// Letters without their accents, from U+00C0 on, as far as Latin-1 goes; '-' for what is no letter.
constexpr std::string_view latin_letters = "AAAAAAACEEEEIIIIDNOOOOO-OUUUUYTSAAAAAAACEEEEIIIIDNOOOOO-OUUUUYTY";

bool is_letter_or_digit(char character) {
    return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
}

/// One character of UTF-8 text, capital and without accent; anything but a letter or digit is a space.
char simplified(std::string_view& text) {
    const auto first = static_cast<unsigned char>(text.front());
    text.remove_prefix(1);
    if (first >= 'a' && first <= 'z') return static_cast<char>(first - 'a' + 'A');
    if (first < 0x80) return static_cast<char>(first);
    const unsigned char second = text.empty() ? 0 : static_cast<unsigned char>(text.front());
    while (!text.empty() && (static_cast<unsigned char>(text.front()) & 0xC0U) == 0x80)
        text.remove_prefix(1);
    return first == 0xC3 ? latin_letters.at(second & 0x3FU) : ' ';
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = text.find(' ', from);
        words.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return words;
}

/// Everything that an innovation may be searched by.
std::string searchable(const domain::Catalogue& catalogue, const domain::Innovation& innovation) {
    std::string text = normalized(innovation.title.id) + normalized(innovation.title.en) +
                       normalized(innovation.id.text()) + normalized(innovation.unit.code.text());
    if (const domain::Unit* unit = catalogue.find(innovation.unit))
        text += normalized(unit->name.id) + normalized(unit->name.en);
    return text;
}

bool begins(std::string_view typed, std::string_view word) { return word.starts_with(typed); }

using Compare = bool (*)(std::string_view, std::string_view);

bool matches(const std::vector<std::string_view>& typed, const std::string& text, Compare compare) {
    const auto words = words_of(text);
    return std::ranges::all_of(typed, [&](std::string_view each) {
        return std::ranges::any_of(words, [&](std::string_view word) { return compare(each, word); });
    });
}

std::vector<const domain::Innovation*> matching(const domain::Catalogue& catalogue, const std::string& query,
                                                Compare compare) {
    const auto typed = words_of(query);
    std::vector<const domain::Innovation*> found;
    for (const domain::Innovation& innovation : catalogue.innovations)
        if (!innovation.withdrawn && matches(typed, searchable(catalogue, innovation), compare))
            found.push_back(&innovation);
    return found;
}

}  // namespace

std::string normalized(std::string_view text) {
    std::string words;
    while (!text.empty()) {
        const char character = simplified(text);
        if (is_letter_or_digit(character))
            words += character;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    }
    if (!words.empty() && words.back() != ' ') words += ' ';
    return words;
}

bool nearly_begins(std::string_view typed, std::string_view word) {
    constexpr std::size_t shortest = 3;  // with fewer letters everything is nearly everything
    const auto differ = std::ranges::mismatch(typed, word);
    const std::string_view rest(differ.in1, typed.end());
    const std::string_view meant(differ.in2, word.end());
    if (rest.empty()) return true;
    if (typed.size() < shortest) return false;
    const std::string_view after = rest.substr(1);
    if (meant.starts_with(after)) return true;  // one too many
    if (meant.empty()) return false;
    if (meant.substr(1).starts_with(after)) return true;  // a wrong one
    if (meant.substr(1).starts_with(rest)) return true;   // one missing
    const bool swapped = rest.size() > 1 && meant.size() > 1 && rest[0] == meant[1] && rest[1] == meant[0];
    return swapped && meant.substr(2).starts_with(rest.substr(2));
}

std::vector<const domain::Innovation*> results(const domain::Catalogue& catalogue, std::string_view query,
                                               domain::Language language) {
    const std::string typed = normalized(query);
    if (typed.empty()) return {};
    auto found = matching(catalogue, typed, begins);
    if (found.empty()) found = matching(catalogue, typed, nearly_begins);
    std::ranges::stable_sort(
        found, {}, [&](const domain::Innovation* each) { return normalized(each->title.in(language)); });
    return found;
}

}  // namespace baileo::visit
