#include "tests/kiosk/gallery/likeness.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "kiosk/gallery/studio.hpp"
#include "kiosk/ui/layout.hpp"
#include "tests/kiosk/gallery/references.hpp"
#include "tests/kiosk/ui/headless_screen.hpp"

namespace baileo::tests {
namespace {

using gallery::Bitmap;

/// A screen as a picture and as its description.
struct Photographed {
    std::string name;
    Bitmap picture;
    ui::Scene scene;
};

std::vector<Photographed> photographed() {
    HeadlessScreen screen(panels[0].panel);
    const auto studio = gallery::Studio::open(panels[0].panel, painted_picture);
    REQUIRE(studio.has_value());
    std::vector<Photographed> all;
    for (const gallery::Specimen& specimen : gallery::specimens({}))
        if (specimen.name == "choose-innovation" || specimen.name == "rate-chosen" ||
            specimen.name == "review" || specimen.name == "settings")
            all.push_back({specimen.name, (*studio)->photograph(specimen), screen.draw(specimen.state)});
    REQUIRE(all.size() == 4);
    return all;
}

template <class Change>
void change(Bitmap& picture, const ui::Rect& rect, Change how) {
    for (int y = static_cast<int>(rect.y); y < static_cast<int>(ui::bottom(rect)); ++y)
        for (int x = static_cast<int>(rect.x); x < static_cast<int>(ui::right(rect)); ++x)
            how(&picture.pixels[picture.offset(x, y)], x, y);
}

/// The picture with a part of it somewhere else, and its old place filled with what is right beside it.
Bitmap moved(const Bitmap& picture, const ui::Rect& rect, int by_x, int by_y) {
    Bitmap result = picture;
    const std::uint8_t* beside =
        &picture.pixels[picture.offset(static_cast<int>(rect.x) - 4, static_cast<int>(ui::center_y(rect)))];
    change(result, rect, [&](std::uint8_t* pixel, int, int) { std::copy_n(beside, 3, pixel); });
    const ui::Rect target{rect.x + static_cast<float>(by_x), rect.y + static_cast<float>(by_y), rect.width,
                          rect.height};
    change(result, target, [&](std::uint8_t* pixel, int x, int y) {
        std::copy_n(&picture.pixels[picture.offset(x - by_x, y - by_y)], 3, pixel);
    });
    return result;
}

bool is_noticed(const Bitmap& before, const Bitmap& after) {
    return difference(thumbnail(before), thumbnail(after)).is_seen();
}

}  // namespace

TEST_CASE("a button that moves by five millimetres is noticed") {
    const int distance = static_cast<int>(std::lround(5 * panels[0].panel.pixels_per_mm()));
    for (const Photographed& screen : photographed())
        for (const ui::Node& node : screen.scene.nodes) {
            if (!node.event || node.rect.x < 20) continue;
            CAPTURE(screen.name);
            CAPTURE(node.id);
            CHECK(is_noticed(screen.picture, moved(screen.picture, node.rect, 0, -distance)));
            CHECK(is_noticed(screen.picture, moved(screen.picture, node.rect, -distance, 0)));
        }
}

TEST_CASE("a text that vanishes is noticed") {
    for (const Photographed& screen : photographed())
        for (const ui::Writing& writing : screen.scene.writings) {
            // What lies in the dark below a sheet is hardly seen.
            if (screen.name == "settings" && writing.layer == 0) continue;
            CAPTURE(screen.name);
            CAPTURE(writing.text);
            Bitmap without = screen.picture;
            const std::uint8_t* beside = &screen.picture.pixels[screen.picture.offset(
                std::max(0, static_cast<int>(writing.drawn.x) - 3), static_cast<int>(writing.drawn.y) + 3)];
            change(without, writing.drawn,
                   [&](std::uint8_t* pixel, int, int) { std::copy_n(beside, 3, pixel); });
            CHECK(is_noticed(screen.picture, without));
        }
}

TEST_CASE("a part in another shade is noticed") {
    for (const Photographed& screen : photographed())
        for (const ui::Node& node : screen.scene.nodes) {
            if (!node.event) continue;
            CAPTURE(screen.name);
            CAPTURE(node.id);
            Bitmap darker = screen.picture;
            change(darker, node.rect, [](std::uint8_t* pixel, int, int) {
                for (int channel = 0; channel < 3; ++channel)
                    pixel[channel] = static_cast<std::uint8_t>(pixel[channel] * 3 / 4);
            });
            CHECK(is_noticed(screen.picture, darker));
        }
}

TEST_CASE("strokes that are softer or a pixel beside their place are not noticed") {
    for (const Photographed& screen : photographed()) {
        CAPTURE(screen.name);
        const Bitmap& sharp = screen.picture;
        const ui::Rect inner{1, 1, static_cast<float>(sharp.width - 1), static_cast<float>(sharp.height - 1)};
        Bitmap beside = sharp;
        change(beside, inner, [&](std::uint8_t* pixel, int x, int y) {
            std::copy_n(&sharp.pixels[sharp.offset(x - 1, y - 1)], 3, pixel);
        });
        CHECK_FALSE(is_noticed(sharp, beside));
        Bitmap soft = sharp;
        change(soft, inner, [&](std::uint8_t* pixel, int x, int y) {
            for (int channel = 0; channel < 3; ++channel)
                pixel[channel] = static_cast<std::uint8_t>(
                    (2 * pixel[channel] +
                     beside.pixels[beside.offset(x, y) + static_cast<std::size_t>(channel)]) /
                    3);
        });
        CHECK_FALSE(is_noticed(sharp, soft));
    }
}

}  // namespace baileo::tests
