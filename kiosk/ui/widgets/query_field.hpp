#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// What is typed, with a caret behind it; an example while nothing is; and at the right or below how many
/// innovations it means.
void draw_query_field(Frame& frame, const Rect& rect, const std::string& query, std::size_t found);

}  // namespace baileo::ui
