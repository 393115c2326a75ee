#pragma once

#include "kiosk/ui/widgets/button.hpp"

namespace baileo::ui {

/// Height of the keys, in rows of the alphabet, in a room of this width.
[[nodiscard]] float keyboard_height(const Frame& frame, float width);

/// The keys: A to Z in the order of the alphabet, which nobody has to learn, then space, a key that takes a
/// character back, and another if wanted. They fill `area`.
void draw_keyboard(Frame& frame, const Rect& area, const std::optional<Button>& last = std::nullopt);

}  // namespace baileo::ui
