#pragma once

#include <cstdint>

namespace baileo::ui {

/// A colour in sRGB.
struct Color {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;

    bool operator==(const Color&) const = default;
};

/// The opaque colour of 0xRRGGBB.
[[nodiscard]] constexpr Color rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16U & 0xFFU), static_cast<std::uint8_t>(hex >> 8U & 0xFFU),
            static_cast<std::uint8_t>(hex & 0xFFU)};
}

/// The same colour, covering only this share (0-1) of what lies below.
[[nodiscard]] Color with_alpha(Color color, float alpha);

/// What lies `share` (0-1) of the way from one colour to another.
[[nodiscard]] Color mix(Color from, Color to, float share);

/// Contrast ratio of two opaque colours, 1-21. Source: WCAG 2.2, "contrast ratio" and "relative luminance".
[[nodiscard]] double contrast(Color one, Color other);

}  // namespace baileo::ui
