#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kiosk/ui/fonts.hpp"

namespace baileo::ui {

/// How a text should look before the visitor's text size and the room for it are known.
struct Style {
    int step = 0;  ///< of the scale, at medium text size
    Weight weight = Weight::regular;
    float leading = 1.3F;       ///< distance of baselines in em
    int least = Fonts::lowest;  ///< never smaller than this step
    int most = Fonts::highest;  ///< never larger: headings need not grow as much as texts
};

namespace style {
inline constexpr Style caption{0, Weight::regular, 1.3F};
inline constexpr Style label{0, Weight::bold, 1.22F};
inline constexpr Style body{1, Weight::regular, 1.36F};
inline constexpr Style button{2, Weight::bold, 1.18F};
inline constexpr Style name{1, Weight::bold, 1.22F};
inline constexpr Style question{3, Weight::bold, 1.2F, Fonts::lowest, 6};
inline constexpr Style title{5, Weight::bold, 1.15F, Fonts::lowest, 7};
inline constexpr Style display{7, Weight::bold, 1.1F};
}  // namespace style

/// A text broken into lines at one size.
struct Block {
    std::vector<std::string> lines;
    const FontFace* face = nullptr;
    int step = 0;
    float leading = 0;     ///< pixels from baseline to baseline
    float width = 0;       ///< of the longest line
    float height = 0;      ///< of all lines
    bool shrunk = false;   ///< smaller than wanted, because of the room
    bool complete = true;  ///< nothing had to be left out
};

/// Breaks texts into lines and finds the largest size at which they fit.
class Typesetter {
  public:
    /// `shift`: how many steps the visitor's text size moves every style.
    Typesetter(const Fonts& fonts, int shift) : fonts_(&fonts), shift_(shift) {}

    /// At the wanted size, whatever height it takes. A word wider than `width` lowers the size.
    [[nodiscard]] Block set(std::string_view text, const Style& style, float width) const;
    /// At the largest size, up to the wanted one, at which it fits; at the least size it ends in "…".
    [[nodiscard]] Block fit(std::string_view text, const Style& style, float width, float height) const;
    /// The largest step at which each of these texts fits: things beside each other look alike.
    [[nodiscard]] Style common(const std::vector<std::string_view>& texts, const Style& style, float width,
                               float height) const;
    /// Width of a text on one line at the wanted size.
    [[nodiscard]] float line_width(std::string_view text, const Style& style) const;
    /// Height of a number of lines at the wanted size.
    [[nodiscard]] float line_height(const Style& style, float lines = 1) const;

    [[nodiscard]] int wanted_step(const Style& style) const;

  private:
    [[nodiscard]] Block at_step(std::string_view text, const Style& style, int step, float width) const;

    const Fonts* fonts_;
    int shift_;
};

/// How many steps a text size moves every style.
[[nodiscard]] int steps_of(visit::TextSize size);

}  // namespace baileo::ui
