#include "kiosk/ui/widgets/sheet.hpp"

namespace baileo::ui {

Rect open_sheet(Frame& frame, float wanted_height) {
    const Metrics& metrics = frame.metrics;
    const Rect screen = frame.screen();
    frame.paint.fill(screen, 0, frame.theme.scrim);
    const float margin = metrics.is_low() ? metrics.space(1) : metrics.margin();
    const float top = metrics.is_low() ? margin : std::max(frame.reach_top() - metrics.mm(24), margin);
    const float height = std::min(wanted_height, screen.height - margin - top);
    const float width = std::min(screen.width - 2 * margin, metrics.mm(300));
    const float free = screen.height - top - margin - height;
    // A high sheet stands at the foot, so that its first row is within reach; a low one a little above.
    const bool is_high = free < (screen.height - top - margin) * 0.4F;
    const Rect sheet{(screen.width - width) / 2, top + free * (is_high ? 1 : 0.4F), width, height};
    frame.surface(sheet, metrics.radius() * 1.3F, frame.theme.card, 2);
    return inset(sheet, metrics.space(metrics.is_low() ? 1.5F : 4), metrics.space(metrics.is_low() ? 1 : 4));
}

void draw_sheet_heading(Frame& frame, Rect& room, const std::string& heading, Align align) {
    const Block block = frame.type.fit(heading, style::title, room.width, room.height * 0.3F);
    const Rect place = take_top(room, block.height, frame.metrics.space(frame.metrics.is_low() ? 0.75F : 2));
    frame.write(block, place, frame.theme.card, {align});
    frame.describe(Role::heading, "heading", heading, place);
}

}  // namespace baileo::ui
