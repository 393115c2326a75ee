#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// The head of a page on a low panel, where all is within reach and every line counts: heading and progress
/// at the left, the tools at the right. Returns where it ends.
[[nodiscard]] float draw_low_head(Frame& frame, std::string_view heading, std::string_view note, int step);

/// The part of it beside the tools.
[[nodiscard]] Rect low_head_room(const Frame& frame);

/// Height of it.
[[nodiscard]] float low_head_height(const Frame& frame);

}  // namespace baileo::ui
