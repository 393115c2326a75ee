#include "kiosk/ui/widgets/shore.hpp"

#include "kiosk/ui/scenery.hpp"
#include "kiosk/ui/widgets/head.hpp"

namespace baileo::ui {
namespace {

float sheet_radius(const Frame& frame) { return frame.metrics.is_portrait() ? frame.metrics.space(5) : 0; }

}  // namespace

Shore cut_shore(const Frame& frame) {
    const Metrics& metrics = frame.metrics;
    const Rect screen = frame.screen();
    Shore shore{{}, screen};
    shore.scene = metrics.is_portrait()
                      ? take_top(shore.sheet, std::max(frame.reach_top(), screen.height * 0.6F))
                      : take_left(shore.sheet, screen.width * (metrics.is_low() ? 0.5F : 0.56F));
    return shore;
}

void draw_shore(Frame& frame, const Shore& shore, float calm) {
    const float radius = sheet_radius(frame);
    const Rect& scene = shore.scene;
    const Rect& sheet = shore.sheet;
    draw_bay(frame, {scene.x, scene.y, scene.width, scene.height + radius}, calm);
    draw_brand(frame, scene, frame.theme.deep, 0);
    frame.surface({sheet.x, sheet.y, sheet.width, sheet.height + radius}, radius, frame.theme.card, 1.5F);
}

}  // namespace baileo::ui
