#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// Darkens the screen and lays a sheet over it, within reach, as high as wanted if there is room. Returns the
/// room inside.
[[nodiscard]] Rect open_sheet(Frame& frame, float wanted_height);

/// A heading along the top of a sheet; takes it off the room.
void draw_sheet_heading(Frame& frame, Rect& room, const std::string& heading, Align align = Align::left);

}  // namespace baileo::ui
