#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// Shows what was entered of a ballot code, in groups. Whoever listens to a description hears how much that
/// is; the characters themselves are said to headphones alone.
void draw_code_field(Frame& frame, const Rect& rect, const std::string& typed);

}  // namespace baileo::ui
