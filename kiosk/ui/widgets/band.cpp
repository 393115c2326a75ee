#include "kiosk/ui/widgets/band.hpp"

namespace baileo::ui {
namespace {

void diamond(Paint& paint, Point center, float half, Color color) {
    paint.shape({{center.x, center.y - half},
                 {center.x + half, center.y},
                 {center.x, center.y + half},
                 {center.x - half, center.y}},
                color);
}

}  // namespace

float band_height(const Frame& frame) {
    return frame.metrics.is_low() || !frame.theme.depth ? 0 : frame.metrics.space(2.5F);
}

void draw_band(Frame& frame) {
    const float height = band_height(frame);
    if (height <= 0) return;
    const Rect screen = frame.screen();
    const float y = bottom(screen) - height / 2;
    frame.paint.fill({0, bottom(screen) - height, screen.width, height}, 0, frame.theme.deep.bottom);
    const float half = height * 0.3F;
    const float pitch = height * 1.15F;
    const auto count = static_cast<int>(screen.width / pitch);
    const float first = (screen.width - static_cast<float>(count - 1) * pitch) / 2;
    for (int i = 0; i < count; ++i) {
        const Point center{first + static_cast<float>(i) * pitch, y};
        diamond(frame.paint, center, half, frame.theme.accent);
        diamond(frame.paint, center, half * 0.45F, i % 2 == 0 ? frame.theme.clove : frame.theme.deep.bottom);
    }
}

}  // namespace baileo::ui
