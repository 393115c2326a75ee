#include "tests/kiosk/gallery/contrast.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "kiosk/ui/layout.hpp"

namespace baileo::tests {
namespace {

using Pixel = const std::uint8_t*;

int distance(Pixel pixel, const ui::Color& color) {
    return std::abs(pixel[0] - color.red) + std::abs(pixel[1] - color.green) +
           std::abs(pixel[2] - color.blue);
}

/// A letter of this colour lies on the pixel: it is nearer to that colour than what is below.
bool is_covered(Pixel pixel, Pixel below, const ui::Color& color) {
    return distance(pixel, color) < distance(below, color);
}

}  // namespace

double least_contrast(const ui::Writing& writing, const TwoTakes& takes) {
    const gallery::Bitmap& backdrop = takes.backdrop;
    const auto within = [](float edge, int size) { return std::clamp(static_cast<int>(edge), 0, size); };
    // Lines may be a little higher than their box, where something else has its letters.
    const ui::Rect& drawn = writing.drawn;
    const ui::Rect& box = writing.box;
    const int left = within(drawn.x, backdrop.width);
    const int end = within(ui::right(drawn), backdrop.width);
    const int top = within(std::max(drawn.y, box.y), backdrop.height);
    const int foot = within(std::min(ui::bottom(drawn), ui::bottom(box)), backdrop.height);
    double least = 21;
    // A backdrop has few colours, and telling the contrast of one takes long.
    std::map<std::array<std::uint8_t, 3>, double> known;
    for (int y = top; y < foot; ++y)
        for (int x = left; x < end; ++x) {
            const Pixel below = &backdrop.pixels[backdrop.offset(x, y)];
            if (!is_covered(&takes.whole.pixels[backdrop.offset(x, y)], below, writing.color)) continue;
            const auto [at, is_new] = known.try_emplace({below[0], below[1], below[2]});
            if (is_new) at->second = ui::contrast(writing.color, {below[0], below[1], below[2]});
            least = std::min(least, at->second);
        }
    return least;
}

}  // namespace baileo::tests
