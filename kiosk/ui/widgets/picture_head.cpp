#include "kiosk/ui/widgets/picture_head.hpp"

#include "kiosk/ui/scenery.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/innovation_card.hpp"

namespace baileo::ui {
namespace {

void draw_backdrop(Frame& frame, const domain::Innovation* innovation, const Rect& rect, float brand_height) {
    draw_sea_head(frame, rect);
    if (innovation == nullptr) return;
    draw_innovation_picture(frame, *innovation, rect, 0, Corners::none);
    // The brand stands on deep water, not on whatever the picture shows.
    const Color deep = frame.theme.deep.bottom;
    const Rect strip{rect.x, rect.y, rect.width, brand_height};
    frame.paint.fill(strip, 0, frame.theme.depth ? with_alpha(deep, 0.9F) : frame.theme.deep.top);
    if (frame.theme.depth)
        frame.paint.gradient({rect.x, bottom(strip), rect.width, frame.metrics.space(5)}, 0,
                             with_alpha(deep, 0.9F), with_alpha(deep, 0));
}

}  // namespace

Rect draw_picture_head(Frame& frame, const domain::Innovation* innovation, const Rect& room, int step,
                       PictureHead size) {
    const Metrics& metrics = frame.metrics;
    const Rect screen = frame.screen();
    const float brand = metrics.is_low() ? metrics.mm(11) : metrics.mm(13) + metrics.space(6);
    const float lines = frame.type.line_height({4, Weight::bold, 1.14F, Fonts::lowest, 6},
                                               size == PictureHead::large ? 2.F : 2.F);
    const float chip = frame.type.line_height(style::caption) + metrics.space(metrics.is_low() ? 3 : 8);
    if (metrics.is_portrait()) {
        const float card_height = lines + chip + metrics.space(1);
        const float picture_height = screen.height * (size == PictureHead::large ? 0.36F : 0.25F);
        const float overlap = std::min(card_height * 0.5F, metrics.space(12));
        draw_backdrop(frame, innovation, {0, 0, screen.width, picture_height + overlap}, brand);
        static_cast<void>(draw_brand(frame, screen, frame.theme.deep, step));
        const Rect card{room.x, picture_height, room.width, card_height};
        if (innovation != nullptr) draw_title_card(frame, *innovation, card);
        return {room.x, bottom(card) + metrics.space(3), room.width,
                bottom(room) - bottom(card) - metrics.space(3)};
    }
    const float width = screen.width * 0.38F;
    const float height = bottom(room);
    draw_backdrop(frame, innovation, {0, 0, width, height}, brand);
    static_cast<void>(draw_brand(frame, {0, 0, width, height}, frame.theme.deep, step));
    const float margin = metrics.space(metrics.is_low() ? 1 : 3);
    const float card_height = std::min(height - brand - margin * 2, lines * 1.4F + chip + metrics.space(1));
    if (innovation != nullptr)
        draw_title_card(frame, *innovation,
                        {margin, height - margin - card_height, width - 2 * margin, card_height});
    const float gap = metrics.space(metrics.is_low() ? 1.5F : 4);
    return {width + gap, room.y + metrics.space(metrics.is_low() ? 0.5F : 3), right(room) - width - gap,
            bottom(room) - room.y - metrics.space(metrics.is_low() ? 0.5F : 3)};
}

}  // namespace baileo::ui
