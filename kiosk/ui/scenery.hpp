#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// The head of a page: evening water that runs out in waves, the hills of the bay far behind. If there is
/// room below `free_from` (pixels), a baileo with its lamps lit stands there.
void draw_sea_head(Frame& frame, const Rect& head, float free_from);

/// The bay at sunset with the baileo on its shore. Down to `calm` (pixels) the sky stays so deep that text
/// may stand on it.
void draw_bay(Frame& frame, const Rect& area, float calm);

/// Deep water behind a whole screen, with waves in its lower part.
void draw_deep_screen(Frame& frame);

/// A baileo at night, open on all sides and lit from inside; `rect` holds it from ridge to lowest step.
void draw_hall(Paint& paint, const Rect& rect, Color roof);

/// A coconut palm on `foot`.
void draw_palm(Paint& paint, Point foot, float height, float lean, Color color);

/// A line from left to right made of two sines.
struct Swell {
    float level = 0;      ///< pixels from the top of the screen
    float height = 0;     ///< pixels
    float length = 1;     ///< of one wave, share of the width
    float phase = 0;      ///< turns
    float roughness = 0;  ///< share of a second, shorter wave
};
[[nodiscard]] std::vector<Point> line_of(const Swell& swell, const Rect& area);

}  // namespace baileo::ui
