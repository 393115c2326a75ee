#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace baileo {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;
template <std::size_t size>
using ByteArray = std::array<std::uint8_t, size>;

/// The bytes of a text, borrowed.
[[nodiscard]] ByteView as_bytes(std::string_view text);
/// The text of some bytes, borrowed.
[[nodiscard]] std::string_view as_text(ByteView bytes);

/// Lower-case hexadecimal, two digits a byte.
[[nodiscard]] std::string to_hex(ByteView bytes);
/// Only lower-case hexadecimal is read, so that one value has one spelling.
[[nodiscard]] std::optional<Bytes> from_hex(std::string_view text);

/// RFC 4648 section 4, with padding.
[[nodiscard]] std::string to_base64(ByteView bytes);
/// Strict RFC 4648 section 4: padding required, no other characters, no stray bits.
[[nodiscard]] std::optional<Bytes> from_base64(std::string_view text);

/// Copies exactly `size` bytes into an array; nothing if there are more or fewer.
template <std::size_t size>
[[nodiscard]] std::optional<ByteArray<size>> exactly(const std::optional<Bytes>& bytes) {
    if (!bytes || bytes->size() != size) return std::nullopt;
    ByteArray<size> result{};
    std::copy(bytes->begin(), bytes->end(), result.begin());
    return result;
}

/// Crockford's base 32 without I L O U (https://www.crockford.com/base32.html), five bits a character.
/// The first `characters` characters of the bits in `bytes`; needs 5 * characters bits.
[[nodiscard]] std::string to_crockford(ByteView bytes, std::size_t characters);

/// Upper case, dashes and spaces dropped, O read as 0, I and L as 1: what a person meant when typing a code.
[[nodiscard]] std::string normalise_crockford(std::string_view typed);

}  // namespace baileo
