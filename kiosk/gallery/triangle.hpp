#pragma once

#include <array>
#include <cstdint>

#include "kiosk/gallery/bitmap.hpp"

namespace baileo::gallery {

/// What changes evenly over a triangle: red, green, blue, alpha (0-255), and the place in the texture (0-1).
using Varying = std::array<float, 6>;

/// A corner of a triangle. Corners lie on a grid of 1/256 pixel, so that triangles that share an edge never
/// share a pixel.
struct Corner {
    static constexpr std::int64_t grid = 256;

    std::int64_t x = 0;
    std::int64_t y = 0;
    Varying values{};
};

/// The part of a canvas that is drawn on, pixels.
struct Clip {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
};

/// Draws the pixels whose middle lies in a triangle: the texture there, times the colour there.
void fill(const std::array<Corner, 3>& corners, const Bitmap& texture, const Clip& clip, Bitmap& canvas);

}  // namespace baileo::gallery
