#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// A striped frame and the words that nothing counts, over every screen of a test competition.
void draw_test_mode(Frame& frame);

}  // namespace baileo::ui
