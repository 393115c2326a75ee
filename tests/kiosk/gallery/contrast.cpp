#include "tests/kiosk/gallery/contrast.hpp"

#include <algorithm>
#include <map>

#include "kiosk/ui/layout.hpp"

namespace baileo::tests {

double least_contrast(const ui::Writing& writing, const TwoTakes& takes) {
    const gallery::Bitmap& backdrop = takes.backdrop;
    const auto within = [](float edge, int size) { return std::clamp(static_cast<int>(edge), 0, size); };
    const int left = within(writing.drawn.x, backdrop.width);
    const int end = within(ui::right(writing.drawn), backdrop.width);
    const int top = within(writing.drawn.y, backdrop.height);
    const int foot = within(ui::bottom(writing.drawn), backdrop.height);
    double least = 21;
    // A backdrop has few colours, and telling the contrast of one takes long.
    std::map<std::array<std::uint8_t, 3>, double> known;
    for (int y = top; y < foot; ++y)
        for (int x = left; x < end; ++x) {
            const std::uint8_t* below = &backdrop.pixels[backdrop.offset(x, y)];
            if (std::equal(below, below + 3, &takes.whole.pixels[backdrop.offset(x, y)])) continue;
            const auto [at, is_new] = known.try_emplace({below[0], below[1], below[2]});
            if (is_new) at->second = ui::contrast(writing.color, {below[0], below[1], below[2]});
            least = std::min(least, at->second);
        }
    return least;
}

}  // namespace baileo::tests
