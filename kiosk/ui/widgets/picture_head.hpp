#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// The picture of an innovation with the brand on it and its title card over its edge: above the rest on a
/// portrait panel, to the left of it on a landscape one. `room` is what the dock left, `needed` the height
/// that the rest asks for. Returns the room for the rest. No innovation (withdrawn in the meantime): the sea.
[[nodiscard]] Rect draw_picture_head(Frame& frame, const domain::Innovation* innovation, const Rect& room,
                                     int step, float needed, bool with_picture = true);

}  // namespace baileo::ui
