#pragma once

#include <vector>

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// A choice with an icon: a large card that is touched as a whole.
struct Tile {
    std::string id;
    std::string label;
    std::string detail;
    Icon icon = Icon::all;
    Action event;
};

/// Lays tiles out in as many equal cells as give them the best shape, and draws them alike.
void draw_tiles(Frame& frame, const Rect& area, const std::vector<Tile>& tiles);

}  // namespace baileo::ui
