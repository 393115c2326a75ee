#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "kiosk/ui/color.hpp"
#include "kiosk/visit/event.hpp"

namespace baileo::ui {

/// A surface and what may be written on it. Text is drawn through a tone only, so that every pair of text and
/// background on any screen is one of these, with a contrast that a test computes.
struct Tone {
    Color top;     ///< the surface; a gradient from top to bottom
    Color bottom;  ///< the same as `top` where it is plain
    Color text;
    Color soft;  ///< less important text
    Color line;  ///< its outline; transparent if it has none
};

/// All colours of one way to see the kiosk.
struct Theme {
    Tone page;       ///< behind everything
    Tone deep;       ///< the sea: heads of pages, attract, thanks
    Tone card;       ///< what lies on the page
    Tone primary;    ///< the one action that a screen is about
    Tone secondary;  ///< other actions
    Tone quiet;      ///< tools
    Tone chosen;     ///< what was chosen
    Tone tint;       ///< badges behind icons, tips
    Tone chip;       ///< a category
    Tone warning;    ///< something is not done yet
    Tone danger;     ///< something failed, or would be lost
    Tone disabled;   ///< not now
    Color accent;    ///< nutmeg: the step of the mark, rings, the band; never text
    Color accent_text;
    Color clove;        ///< floor of the mark
    Color focus_outer;  ///< two rings, so that one of them stands out anywhere
    Color focus_inner;
    Color shadow;       ///< tinted, never black; used if `depth`
    Color scrim;        ///< over a screen that an overlay covers
    bool depth = true;  ///< shadows, scenery, gradients; otherwise outlines carry everything
};

/// The four themes; `medium_contrast` is the normal one without scenery and with stronger lines.
[[nodiscard]] const Theme& theme_of(visit::Theme which);

/// Every tone of a theme with its name, for checks.
[[nodiscard]] std::vector<std::pair<std::string_view, Tone>> tones(const Theme& theme);

}  // namespace baileo::ui
