#include "kiosk/voice/pronunciation.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "pronunciation_list.hpp"
#include "shared/base/expects.hpp"

namespace baileo::voice {

namespace {

/// Bytes of letters beyond ASCII belong to words too.
bool is_in_word(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80U;
}

std::string lower_case(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

/// Takes what stands before the separator off the front, and the separator with it.
std::string_view take_until(std::string_view& rest, char separator) {
    const std::size_t end = std::min(rest.find(separator), rest.size());
    const std::string_view taken = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return taken;
}

/// Takes a whole word, or one character between words, off the front.
std::string_view take_token(std::string_view& rest) {
    const auto end = std::ranges::find_if_not(rest, is_in_word);
    const auto length = std::max<std::size_t>(1, static_cast<std::size_t>(end - rest.begin()));
    const std::string_view token = rest.substr(0, length);
    rest.remove_prefix(length);
    return token;
}

}  // namespace

Result<Pronunciation> Pronunciation::parse(std::string_view list) {
    Pronunciation result;
    for (std::size_t number = 1; !list.empty(); ++number) {
        std::string_view line = take_until(list, '\n');
        if (line.empty() || line.front() == '#') continue;
        const std::string_view language = take_until(line, ' ');
        const std::string word = lower_case(take_until(line, ' '));
        const bool for_all = language == "*";
        if (!for_all && !domain::language_of(language))
            return failure(ErrorCode::malformed, fmt::format("line {}: no language '{}'", number, language));
        if (word.empty() || !std::ranges::all_of(word, is_in_word) || line.empty())
            return failure(ErrorCode::malformed,
                           fmt::format("line {}: expected a language, one word and how it is said", number));
        if (language != "en") result.indonesian_[word] = line;
        if (language != "id") result.english_[word] = line;
    }
    return result;
}

Pronunciation Pronunciation::built_in() {
    auto list = parse(pronunciation_list);
    expects(list.has_value(), "our own list of pronunciations is well-formed");
    return *std::move(list);
}

std::string Pronunciation::respell(std::string_view text, domain::Language language) const {
    const Words& known = words(language);
    std::string respelled;
    while (!text.empty()) {
        const std::string_view token = take_token(text);
        const auto found = known.find(lower_case(token));
        if (found != known.end())
            respelled += found->second;
        else
            respelled += token == "[" || token == "]" ? std::string_view(" ") : token;
    }
    return respelled;
}

const Pronunciation::Words& Pronunciation::words(domain::Language language) const {
    return language == domain::Language::id ? indonesian_ : english_;
}

}  // namespace baileo::voice
