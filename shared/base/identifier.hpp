#pragma once

#include <algorithm>
#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace baileo {

/// A text that names one thing of one kind. Two kinds never mix: each has its own `Kind`, which also says
/// which texts are allowed (`static bool allows(std::string_view)`).
template <class Kind>
class Identifier {
  public:
    Identifier() = default;

    /// The identifier, if the text is allowed for this kind.
    [[nodiscard]] static std::optional<Identifier> parse(std::string_view text) {
        if (!Kind::allows(text)) return std::nullopt;
        return Identifier(std::string(text));
    }

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] bool empty() const { return text_.empty(); }
    auto operator<=>(const Identifier&) const = default;

  private:
    explicit Identifier(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

/// Allows `length` lower-case hexadecimal digits.
template <std::size_t length>
struct HexIdentifier {
    [[nodiscard]] static bool allows(std::string_view text) {
        const auto is_hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
        return text.size() == length && std::ranges::all_of(text, is_hex);
    }
};

/// Allows 1 to 64 of a-z, 0-9 and dashes inside: readable in addresses, file names and tables.
struct SlugIdentifier {
    [[nodiscard]] static bool allows(std::string_view text) {
        const auto is_slug = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-';
        };
        return !text.empty() && text.size() <= 64 && text.front() != '-' && text.back() != '-' &&
               std::ranges::all_of(text, is_slug);
    }
};

}  // namespace baileo

template <class Kind>
struct std::hash<baileo::Identifier<Kind>> {
    std::size_t operator()(const baileo::Identifier<Kind>& identifier) const noexcept {
        return std::hash<std::string>{}(identifier.text());
    }
};
