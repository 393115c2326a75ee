#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// A tiny panel has no place where the words would cover nothing, so they have a strip at its foot.
[[nodiscard]] bool has_test_strip(const Frame& frame);

/// How much lower everything else is laid out for that strip, pixels.
[[nodiscard]] float room_of_test_strip(const Panel& panel);

/// A striped frame and the words that nothing counts, on the whole panel, over every screen of a test
/// competition.
void draw_test_mode(Frame& frame, const Rect& screen);

}  // namespace baileo::ui
