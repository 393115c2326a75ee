#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "shared/base/bytes.hpp"

namespace baileo::domain {

/// The one-time code on an officer's slip: twelve random characters of Crockford's base 32, sixty bits, and a
/// check character that is one of the same 32, so that every key that is needed occurs in codes.
///
/// Read the characters c1 ... c13 as elements of the field GF(32) = GF(2)[a] / (a^5 + a^2 + 1). In a code
///
///     c1 a^12 + c2 a^11 + ... + c12 a + c13 = 0.
///
/// `a` generates the field's 31 units, so the 13 weights differ from each other and from 0. One wrong
/// character changes the sum by (wrong - right) times its weight, two characters that changed places by
/// (one - other) times the difference of their weights: neither product is 0 in a field. Hence every single
/// wrong character and every swap of two characters, neighbours or not, is found.
class BallotCode {
  public:
    static constexpr std::size_t length = 13;
    /// All characters that occur in codes.
    static constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// The code of the first sixty of these bits.
    [[nodiscard]] static BallotCode of(const ByteArray<8>& random);

    /// What somebody meant who typed or scanned this: lower case is fine, O is 0, I and L are 1, spaces and
    /// hyphens play no part. Nothing if it is no code or the check character does not fit.
    [[nodiscard]] static std::optional<BallotCode> parse(std::string_view typed);

    /// The thirteen characters.
    [[nodiscard]] const std::string& text() const { return text_; }

    auto operator<=>(const BallotCode&) const = default;

  private:
    explicit BallotCode(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

/// The character of codes that somebody means who types this one; nothing if there is none.
[[nodiscard]] std::optional<char> code_character(char typed);

/// A code, or the beginning of one, as people read it: "KTB7-QM4X-2H9CX".
[[nodiscard]] std::string in_groups(std::string_view code);

}  // namespace baileo::domain
