#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// The head of a page: deep water that runs out in waves, with the hills of the bay far behind.
void draw_sea_head(Frame& frame, const Rect& head);

/// The bay in the evening with the baileo on its shore, `area` high. Text may stand in its upper part, which
/// stays in the deep tone down to `horizon` (pixels).
void draw_bay(Frame& frame, const Rect& area, float horizon);

/// Deep water behind a whole screen, with waves in its lower part.
void draw_deep_screen(Frame& frame);

}  // namespace baileo::ui
