#include "kiosk/ui/theme.hpp"

#include <doctest/doctest.h>

namespace baileo::tests {
namespace {

using ui::contrast;
using ui::rgb;

constexpr visit::Theme themes[] = {visit::Theme::normal, visit::Theme::medium_contrast,
                                   visit::Theme::black_on_white, visit::Theme::white_on_black};

double least_text_contrast(const ui::Tone& tone) {
    double least = 21;
    for (const ui::Color surface : {tone.top, tone.bottom})
        for (const ui::Color text : {tone.text, tone.soft})
            least = std::min(least, contrast(surface, text));
    return least;
}

void check_texts(visit::Theme theme, double least) {
    for (const auto& [name, tone] : ui::tones(ui::theme_of(theme))) {
        CAPTURE(name);
        CHECK(least_text_contrast(tone) >= least);
    }
}

}  // namespace

TEST_CASE("contrast is computed as WCAG says") {
    CHECK(contrast(rgb(0x000000), rgb(0xFFFFFF)) == doctest::Approx(21));
    CHECK(contrast(rgb(0x777777), rgb(0xFFFFFF)) == doctest::Approx(4.48).epsilon(0.002));
    CHECK(contrast(rgb(0x123456), rgb(0x123456)) == doctest::Approx(1));
}

TEST_CASE("every text of the normal theme has a contrast of 7 to 1") { check_texts(visit::Theme::normal, 7); }

TEST_CASE("every text of the clearer theme has a contrast of 10 to 1") {
    check_texts(visit::Theme::medium_contrast, 10);
}

TEST_CASE("the two-coloured themes have the greatest contrast there is") {
    check_texts(visit::Theme::black_on_white, 20.9);
    check_texts(visit::Theme::white_on_black, 20.9);
}

TEST_CASE("outlines, focus and signs stand out by 3 to 1 in every theme") {
    for (const visit::Theme which : themes) {
        CAPTURE(static_cast<int>(which));
        const ui::Theme& theme = ui::theme_of(which);
        CHECK(contrast(theme.chosen.line, theme.card.top) >= 3);
        CHECK(contrast(theme.secondary.line, theme.page.top) >= 3);
        CHECK(contrast(theme.secondary.line, theme.page.bottom) >= 3);
        CHECK(contrast(theme.quiet.line, theme.page.bottom) >= 3);
        CHECK(contrast(theme.quiet.line, theme.quiet.top) >= 3);
        CHECK(contrast(theme.accent_text, theme.accent) >= 4.5);
        CHECK(std::max(contrast(theme.focus_outer, theme.page.top),
                       contrast(theme.focus_inner, theme.page.top)) >= 3);
        CHECK(std::max(contrast(theme.focus_outer, theme.deep.top),
                       contrast(theme.focus_inner, theme.deep.top)) >= 3);
    }
}

}  // namespace baileo::tests
