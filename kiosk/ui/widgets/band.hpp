#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// Height of the woven band along the lower edge; 0 where every line counts or the theme is plain.
[[nodiscard]] float band_height(const Frame& frame);

/// A woven band of diamonds along the lower edge of the screen.
void draw_band(Frame& frame);

}  // namespace baileo::ui
