#pragma once

#include "kiosk/ui/paint.hpp"

namespace baileo::ui {

/// The colours of the mark: a two-pitched roof, four posts (the four answers), a floor, and a step that
/// invites in.
struct MarkColors {
    Color roof;
    Color floor;
    Color step;
};

/// Draws the mark, a hall without walls, into the middle of a rectangle.
void draw_mark(Paint& paint, const Rect& rect, const MarkColors& colors);

}  // namespace baileo::ui
