#include "shared/base/bytes.hpp"

#include <algorithm>
#include <cctype>

#include "shared/base/expects.hpp"

namespace baileo {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";
constexpr std::string_view base64_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view crockford_digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

std::optional<std::uint32_t> value_of(char digit, std::string_view digits) {
    const auto at = digits.find(digit);
    if (at == std::string_view::npos) return std::nullopt;
    return static_cast<std::uint32_t>(at);
}

}  // namespace

ByteView as_bytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::string_view as_text(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string to_hex(ByteView bytes) {
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text += hex_digits[byte >> 4U];
        text += hex_digits[byte & 15U];
    }
    return text;
}

std::optional<Bytes> from_hex(std::string_view text) {
    if (text.size() % 2 != 0) return std::nullopt;
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const auto high = value_of(text[i], hex_digits);
        const auto low = value_of(text[i + 1], hex_digits);
        if (!high || !low) return std::nullopt;
        bytes.push_back(static_cast<std::uint8_t>(*high * 16 + *low));
    }
    return bytes;
}

std::string to_base64(ByteView bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = static_cast<std::uint32_t>(bytes[i]) << 16U;
        if (count > 1) group |= static_cast<std::uint32_t>(bytes[i + 1]) << 8U;
        if (count > 2) group |= bytes[i + 2];
        for (std::size_t digit = 0; digit < 4; ++digit)
            text += digit <= count ? base64_digits[(group >> (18U - 6U * digit)) & 63U] : '=';
    }
    return text;
}

std::optional<Bytes> from_base64(std::string_view text) {
    if (text.size() % 4 != 0) return std::nullopt;
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with("=") ? 1 : 0;
    Bytes bytes;
    bytes.reserve(text.size() / 4 * 3);
    for (std::size_t i = 0; i < text.size(); i += 4) {
        const bool last = i + 4 == text.size();
        const std::size_t digits = last ? 4 - padding : 4;
        std::uint32_t group = 0;
        for (std::size_t digit = 0; digit < 4; ++digit) {
            const auto value = digit < digits ? value_of(text[i + digit], base64_digits) : 0U;
            if (!value) return std::nullopt;
            group = group << 6U | *value;
        }
        for (std::size_t byte = 0; byte + 1 < digits; ++byte)
            bytes.push_back(static_cast<std::uint8_t>(group >> (16U - 8U * byte) & 255U));
    }
    // Two spellings of one value would let a signature be written in several ways.
    if (to_base64(bytes) != text) return std::nullopt;
    return bytes;
}

std::string to_crockford(ByteView bytes, std::size_t characters) {
    expects(bytes.size() * 8 >= characters * 5, "enough bits for the characters asked for");
    std::string text;
    std::uint32_t held = 0;
    unsigned held_bits = 0;
    std::size_t next = 0;
    while (text.size() < characters) {
        if (held_bits < 5) {
            held = held << 8U | (next < bytes.size() ? bytes[next] : 0U);
            ++next;
            held_bits += 8;
        }
        held_bits -= 5;
        text += crockford_digits[held >> held_bits & 31U];
    }
    return text;
}

std::string normalise_crockford(std::string_view typed) {
    std::string code;
    for (const char c : typed) {
        const char upper = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        if (upper == '-' || upper == ' ') continue;
        code += upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
    }
    return code;
}

}  // namespace baileo
