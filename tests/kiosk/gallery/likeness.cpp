#include "tests/kiosk/gallery/likeness.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace baileo::tests {
namespace {

using gallery::Bitmap;
using gallery::Rgba;

constexpr double pixels_of_thumbnail = 135 * 240;
constexpr int step = 256 / 32;
constexpr int tolerance = 14;

/// Whether a pixel's colour is unlike all that is around its place in the other picture.
bool strays(const Bitmap& bitmap, const Bitmap& other, int x, int y) {
    for (std::size_t channel = 0; channel < 3; ++channel) {
        const int value = bitmap.pixels[bitmap.offset(x, y) + channel];
        int least = 255;
        int greatest = 0;
        for (int row = std::max(0, y - 1); row <= std::min(other.height - 1, y + 1); ++row)
            for (int column = std::max(0, x - 1); column <= std::min(other.width - 1, x + 1); ++column) {
                const int around = other.pixels[other.offset(column, row) + channel];
                least = std::min(least, around);
                greatest = std::max(greatest, around);
            }
        const int allowed = tolerance + (greatest - least) / 2;
        if (value < least - allowed || value > greatest + allowed) return true;
    }
    return false;
}

void paint(Bitmap& bitmap, int x, int y, const Rgba& color) {
    std::ranges::copy(color, &bitmap.pixels[bitmap.offset(x, y)]);
}

Bitmap paled(const Bitmap& bitmap) {
    Bitmap pale = bitmap;
    for (std::uint8_t& value : pale.pixels)
        value = static_cast<std::uint8_t>(170 + value / 3);
    return pale;
}

Bitmap enlarged(const Bitmap& bitmap, int times) {
    Bitmap large = gallery::blank(bitmap.width * times, bitmap.height * times, {});
    for (int y = 0; y < large.height; ++y)
        for (int x = 0; x < large.width; ++x)
            std::copy_n(&bitmap.pixels[bitmap.offset(x / times, y / times)], 4,
                        &large.pixels[large.offset(x, y)]);
    return large;
}

}  // namespace

Bitmap thumbnail(const Bitmap& photograph) {
    const double shape = static_cast<double>(photograph.width) / photograph.height;
    Bitmap small =
        gallery::reduced(photograph, static_cast<int>(std::lround(std::sqrt(pixels_of_thumbnail * shape))));
    for (std::size_t i = 0; i < small.pixels.size(); ++i)
        small.pixels[i] = i % 4 == 3 ? 255 : static_cast<std::uint8_t>(small.pixels[i] / step * step);
    return small;
}

Difference difference(const Bitmap& reference, const Bitmap& seen) {
    Difference found{0, paled(seen)};
    if (reference.width != seen.width || reference.height != seen.height) {
        found.strays = seen.width * seen.height;
        return found;
    }
    for (int y = 0; y < seen.height; ++y)
        for (int x = 0; x < seen.width; ++x) {
            if (!strays(seen, reference, x, y) && !strays(reference, seen, x, y)) continue;
            ++found.strays;
            paint(found.marked, x, y, {0xC0, 0, 0, 0xFF});
        }
    return found;
}

Bitmap side_by_side(const Bitmap& reference, const Bitmap& seen, const Bitmap& marked) {
    constexpr int times = 3;
    constexpr int gap = 12;
    int width = gap;
    int height = 0;
    for (const Bitmap* bitmap : {&reference, &seen, &marked}) {
        width += bitmap->width * times + gap;
        height = std::max(height, bitmap->height * times + 2 * gap);
    }
    Bitmap all = gallery::blank(width, height, {0x60, 0x60, 0x60, 0xFF});
    int left = gap;
    for (const Bitmap* bitmap : {&reference, &seen, &marked}) {
        gallery::lay(enlarged(*bitmap, times), all, left, gap);
        left += bitmap->width * times + gap;
    }
    return all;
}

}  // namespace baileo::tests
