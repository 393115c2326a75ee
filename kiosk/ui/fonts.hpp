#pragma once

#include <array>
#include <string>

#include "kiosk/ui/view.hpp"
#include "shared/base/result.hpp"

struct ImFont;
struct ImFontAtlas;

namespace baileo::ui {

enum class Weight { regular, bold };

/// One weight at one size, baked at exactly this size so that letters are never scaled.
struct FontFace {
    ImFont* font = nullptr;
    float size = 0;      ///< what ImGui calls its size: ascent plus descent, pixels
    float em = 0;        ///< pixels
    float baseline = 0;  ///< below the top of a line, pixels
    float capital = 0;   ///< height of a capital letter, pixels
};

/// A blurred rectangle in the atlas, from which soft shadows of every size are cut.
struct ShadowImage {
    float u0 = 0, v0 = 0, u1 = 0, v1 = 0;  ///< texture coordinates
    static constexpr int side = 96;        ///< pixels; the blur takes `edge` of them on each side
    static constexpr int edge = 40;
};

/// All sizes of Noto Sans that screens use on one panel, and the images that share their texture.
///
/// Sizes are the steps of one scale: step 0 has capitals of 4.8 mm, each step is 15 % larger. The visitor's
/// text size moves every style along it; a text that does not fit where it stands goes down it.
struct Fonts {
    static constexpr int lowest = -3;  ///< capitals of 3.1 mm, on panels without room for more
    static constexpr int highest = 8;  ///< capitals of 15 mm

    [[nodiscard]] const FontFace& at(int step, Weight weight) const;

    std::array<FontFace, highest - lowest + 1> regular;
    std::array<FontFace, highest - lowest + 1> bold;
    ShadowImage shadow;
    std::array<std::string, 2> files;  ///< the font files' bytes: the atlas points into them
};

/// Height of a capital letter on a step of the scale, millimetres.
[[nodiscard]] float capital_mm(int step);

/// Where Debian's fonts-noto-core has the fonts.
inline constexpr const char* default_font_folder = "/usr/share/fonts/truetype/noto";

/// Bakes all sizes for a panel into an empty atlas with FreeType; the caller then makes a texture of it.
/// Takes about a tenth of a second. Errors: not_found if a font file cannot be read, internal if baking
/// fails.
[[nodiscard]] Result<Fonts> bake_fonts(ImFontAtlas& atlas, const Panel& panel,
                                       const std::string& folder = default_font_folder);

}  // namespace baileo::ui
