#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// How much lower a panel is in a test competition: a tiny one has no place where the words would cover
/// nothing, so they have a strip of their own at its foot.
[[nodiscard]] float test_strip_height(const Panel& panel);

/// A striped frame and the words that nothing counts, on the whole panel, over every screen of a test
/// competition.
void draw_test_mode(Frame& frame, const Rect& screen);

}  // namespace baileo::ui
