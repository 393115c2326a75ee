#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// A rating that was given and not sent yet; touching it anywhere leads to changing it. Lies on its side on a
/// portrait panel and stands on a landscape one.
void draw_choice_card(Frame& frame, const visit::Choice& choice, const Rect& rect);

}  // namespace baileo::ui
