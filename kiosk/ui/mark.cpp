#include "kiosk/ui/mark.hpp"

namespace baileo::ui {

void draw_mark(Paint& paint, const Rect& rect, const MarkColors& colors) {
    constexpr float left = 2;  // the mark on its grid of 64: from 2 to 62 across,
    constexpr float top = 4;   // from 4 to 62 down
    constexpr float width = 60;
    constexpr float height = 58;
    const float scale = std::min(rect.width / width, rect.height / height);
    const float x = center_x(rect) - width * scale / 2 - left * scale;
    const float y = center_y(rect) - height * scale / 2 - top * scale;
    const auto at = [&](float grid_x, float grid_y) { return Point{x + grid_x * scale, y + grid_y * scale}; };
    const auto beam = [&](float beam_x, float beam_y, float beam_width, float beam_height, Color color) {
        const Point corner = at(beam_x, beam_y);
        paint.fill({corner.x, corner.y, beam_width * scale, beam_height * scale}, 0, color);
    };

    paint.shape({at(24, 4), at(40, 4), at(48, 20.2F), at(16, 20.2F)}, colors.roof);
    paint.shape({at(16, 20), at(48, 20), at(62, 32), at(2, 32)}, colors.roof);
    for (const float post : {8.F, 22.F, 36.F, 50.F})
        beam(post, 36, 6, 14, colors.roof);
    beam(2, 52, 60, 5, colors.floor);
    beam(24, 57, 16, 5, colors.step);
}

}  // namespace baileo::ui
