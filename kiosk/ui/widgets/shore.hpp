#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// A screen between visits: the bay at sunset, and a sheet below it, or beside it on a landscape panel.
struct Shore {
    Rect scene;
    Rect sheet;
};

[[nodiscard]] Shore cut_shore(const Frame& frame);

/// Draws both, and the brand. Down to `calm` (pixels) text may stand on the sky.
void draw_shore(Frame& frame, const Shore& shore, float calm);

}  // namespace baileo::ui
