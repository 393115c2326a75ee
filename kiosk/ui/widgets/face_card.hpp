#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// The four answers beside each other, worst to best for everyone, all alike until one is chosen; the chosen
/// one is told by outline, tick and word, not by colour alone.
void draw_face_cards(Frame& frame, std::optional<domain::Rating> chosen, const Rect& area);

/// The tick in a disc that marks what was chosen.
void draw_tick(Frame& frame, Point center, float radius);

}  // namespace baileo::ui
