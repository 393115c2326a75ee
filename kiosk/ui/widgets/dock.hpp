#pragma once

#include <vector>

#include "kiosk/ui/widgets/button.hpp"

namespace baileo::ui {

/// Draws the actions of a screen (Back first, the main one last) and, if wanted, the tools below or between
/// them, at the lower edge of `area`, always in the same places. Returns what is left above.
[[nodiscard]] Rect draw_dock(Frame& frame, const Rect& area, const std::vector<Button>& actions,
                             bool with_tools);

/// What such a dock would leave above it, without drawing.
[[nodiscard]] Rect dock_room(const Frame& frame, const Rect& area, const std::vector<Button>& actions,
                             bool with_tools);

[[nodiscard]] Button back_button(const Frame& frame);

/// To the page before and the page after, each disabled where there is none. `capacity` things stand on a
/// page.
[[nodiscard]] std::vector<Button> page_buttons(const Frame& frame, std::size_t page, std::size_t pages,
                                               std::size_t capacity);

[[nodiscard]] Button search_button(const Frame& frame);

}  // namespace baileo::ui
