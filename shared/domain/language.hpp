#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace baileo::domain {

/// A language that every text exists in. Indonesian comes first: it is what a visit starts with.
enum class Language { id, en };

/// "id" or "en" (ISO 639-1).
[[nodiscard]] constexpr std::string_view code(Language language) {
    return language == Language::id ? "id" : "en";
}

/// The language of an ISO 639-1 code, if it is one of ours.
[[nodiscard]] constexpr std::optional<Language> language_of(std::string_view code) {
    if (code == "id") return Language::id;
    if (code == "en") return Language::en;
    return std::nullopt;
}

/// One text in every language, UTF-8.
struct LocalizedText {
    std::string id;
    std::string en;

    [[nodiscard]] const std::string& in(Language language) const {
        return language == Language::id ? id : en;
    }
    bool operator==(const LocalizedText&) const = default;
};

}  // namespace baileo::domain
