#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// How much of the screen an innovation's picture takes.
enum class PictureHead { compact, large };

/// The picture of an innovation with the brand on it and its title card over its edge: above the rest on a
/// portrait panel, to the left of it on a landscape one. `room` is what the dock left. Returns the room for
/// the rest. No innovation (withdrawn in the meantime): the sea.
[[nodiscard]] Rect draw_picture_head(Frame& frame, const domain::Innovation* innovation, const Rect& room,
                                     int step, PictureHead size);

}  // namespace baileo::ui
