#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// Steps that a visit has, for the bars at the top.
inline constexpr int visit_steps = 5;

/// The page behind everything, and the strip for a test competition.
void draw_page(Frame& frame);

/// Mark and name at the left, and where a visit stands (1 to `visit_steps`, 0 for nothing) at the right,
/// along the top of `area`. `tone` is what lies behind.
void draw_brand(Frame& frame, const Rect& area, const Tone& tone, int step);

/// Bars that show where a visit stands.
void draw_progress(Frame& frame, const Rect& place, const Tone& tone, int step);

/// What the brand takes along the top, and what it leaves of an area.
[[nodiscard]] float brand_height(const Frame& frame);
[[nodiscard]] Rect brand_room(const Frame& frame, const Rect& area);

/// The head of a page: sea and hills with the brand, a heading and a softer line, above `kept_free` pixels
/// for something else. Returns where it ends.
[[nodiscard]] float draw_head(Frame& frame, std::string_view heading, std::string_view note, int step,
                              float kept_free = 0);

}  // namespace baileo::ui
