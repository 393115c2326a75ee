#include "tests/kiosk/gallery/contrast.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "kiosk/gallery/panels.hpp"
#include "kiosk/gallery/studio.hpp"
#include "kiosk/ui/layout.hpp"
#include "tests/kiosk/gallery/references.hpp"

/// Every text of every screen against the very pixels that it stands on.
namespace baileo::tests {
namespace {

using gallery::Bitmap;
using gallery::Studio;

/// Real panels with half their pixels: the colours are the same, and there are fewer of them to look at.
constexpr std::array<gallery::NamedPanel, 3> shapes{
    {{"upright", {540, 960, 268}}, {"across", {960, 540, 476}}, {"tiny", {800, 480, 154}}}};

std::unique_ptr<Studio> studio_for(const gallery::NamedPanel& named, gallery::Words words) {
    auto studio = Studio::open(named.panel, painted_picture, words);
    REQUIRE(studio);
    return std::move(*studio);
}

/// What lies under a sheet is dimmed, and not there to be read.
void check_writings(const ui::Scene& scene, const TwoTakes& takes, double least) {
    const bool has_sheet = std::ranges::count(scene.writings, 1, &ui::Writing::layer) > 0;
    for (const ui::Writing& writing : scene.writings) {
        if (has_sheet && writing.layer == 0) continue;
        CAPTURE(writing.text);
        CHECK(least_contrast(writing, takes) >= least);
    }
}

void check_screens(const gallery::NamedPanel& named, const visit::Preferences& preferences, double least) {
    CAPTURE(named.name);
    const auto with_words = studio_for(named, gallery::Words::drawn);
    const auto without_words = studio_for(named, gallery::Words::left_out);
    for (const gallery::Specimen& specimen : gallery::specimens(preferences)) {
        CAPTURE(specimen.name);
        const TwoTakes takes{with_words->photograph(specimen), without_words->photograph(specimen)};
        CHECK_FALSE(with_words->scene().writings.empty());
        check_writings(with_words->scene(), takes, least);
    }
    for (const gallery::StaffSpecimen& specimen : gallery::staff_specimens(preferences.language)) {
        CAPTURE(specimen.name);
        const TwoTakes takes{with_words->photograph(specimen, preferences),
                             without_words->photograph(specimen, preferences)};
        check_writings(with_words->scene(), takes, least);
    }
}

}  // namespace

TEST_CASE("every text stands out by 7 to 1 from what it is drawn on, on panels of every shape") {
    for (const gallery::NamedPanel& shape : shapes)
        check_screens(shape, {}, 7);
}

TEST_CASE("every text stands out from what it is drawn on in the themes with more contrast") {
    for (const visit::Theme theme :
         {visit::Theme::medium_contrast, visit::Theme::black_on_white, visit::Theme::white_on_black})
        check_screens(shapes.front(), {.theme = theme}, 7);
}

TEST_CASE("a backdrop has all of a screen but its words") {
    const gallery::NamedPanel& small = gallery::panels[2];
    const gallery::Specimen specimen = gallery::specimens({}).front();

    const Bitmap with = studio_for(small, gallery::Words::drawn)->photograph(specimen);
    const auto without_words = studio_for(small, gallery::Words::left_out);
    const Bitmap without = without_words->photograph(specimen);

    std::size_t outside = 0;
    std::size_t inside = 0;
    const auto& writings = without_words->scene().writings;
    for (int y = 0; y < with.height; ++y)
        for (int x = 0; x < with.width; ++x) {
            const std::size_t at = with.offset(x, y);
            if (std::equal(&with.pixels[at], &with.pixels[at + 3], &without.pixels[at])) continue;
            const bool in_words = std::ranges::any_of(writings, [&](const ui::Writing& writing) {
                const ui::Rect room = ui::inset(writing.drawn, -6);
                return x >= static_cast<int>(room.x) && x <= static_cast<int>(ui::right(room)) &&
                       y >= static_cast<int>(room.y) && y <= static_cast<int>(ui::bottom(room));
            });
            ++(in_words ? inside : outside);
        }
    CHECK(inside > 1000);
    CHECK(outside == 0);
}

TEST_CASE("the contrast of a writing is that with the worst pixel under its letters") {
    const gallery::Bitmap white = gallery::blank(10, 10, {0xFF, 0xFF, 0xFF, 0xFF});
    TwoTakes takes{white, white};
    ui::Writing writing;
    writing.drawn = writing.box = {2, 2, 4, 4};
    writing.color = ui::rgb(0x000000);
    const auto cover = [&](int x, int y, std::uint8_t below) {
        for (std::size_t channel = 0; channel < 3; ++channel) {
            takes.whole.pixels[white.offset(x, y) + channel] = 0;
            takes.backdrop.pixels[white.offset(x, y) + channel] = below;
        }
    };
    cover(2, 2, 0xFF);
    cover(7, 7, 0x20);  // beside the writing
    CHECK(least_contrast(writing, takes) == doctest::Approx(21));

    cover(3, 3, 0x76);
    CHECK(least_contrast(writing, takes) == doctest::Approx(4.62).epsilon(0.01));
}

}  // namespace baileo::tests
