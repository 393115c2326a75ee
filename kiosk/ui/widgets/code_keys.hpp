#pragma once

#include "kiosk/ui/widgets/button.hpp"

namespace baileo::ui {

/// Height of the keys in a room of this width.
[[nodiscard]] float code_keys_height(const Frame& frame, float width);

/// The characters that occur in ballot codes and a key that takes one back, and at the end another if wanted.
/// They fill `area`. What is pressed here is said to headphones alone, and where the focus is is not told.
void draw_code_keys(Frame& frame, const Rect& area, bool enabled,
                    const std::optional<Button>& last = std::nullopt);

}  // namespace baileo::ui
