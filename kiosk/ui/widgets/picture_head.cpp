#include "kiosk/ui/widgets/picture_head.hpp"

#include "kiosk/ui/scenery.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/innovation_card.hpp"
#include "kiosk/ui/widgets/low_head.hpp"

namespace baileo::ui {
namespace {

void draw_backdrop(Frame& frame, const domain::Innovation* innovation, const Rect& rect, float brand_height) {
    draw_sea_head(frame, rect, bottom(rect));
    if (innovation == nullptr) return;
    draw_innovation_picture(frame, *innovation, rect, 0, Corners::none);
    // The brand stands on deep water, not on whatever the picture shows.
    const Color deep = frame.theme.deep.bottom;
    const Rect strip{rect.x, rect.y, rect.width, brand_height};
    if (!frame.theme.depth) {
        frame.paint.fill(strip, 0, frame.theme.deep.top);
        return;
    }
    frame.paint.fill(strip, 0, with_alpha(deep, 0.88F));
    frame.paint.fade({rect.x, bottom(strip), rect.width, frame.metrics.space(7)}, with_alpha(deep, 0.88F),
                     with_alpha(deep, 0));
}

/// Title in the head, the picture small at the left.
Rect draw_low_picture_head(Frame& frame, const domain::Innovation* innovation, const Rect& room, int step,
                           bool with_picture) {
    const Metrics& metrics = frame.metrics;
    const std::string title = innovation == nullptr ? "" : innovation->title.in(frame.language());
    const std::string unit = innovation == nullptr ? "" : unit_name(frame, *innovation);
    const float top = draw_low_head(frame, title, unit, step) + metrics.space(1);
    Rect rest{room.x, top, room.width, bottom(room) - top};
    if (innovation != nullptr && with_picture) {
        const Rect picture =
            take_left(rest, std::min(rest.height * 1.1F, room.width * 0.28F), metrics.space(2));
        draw_innovation_picture(frame, *innovation, picture, metrics.space(2));
    }
    return rest;
}

}  // namespace

Rect draw_picture_head(Frame& frame, const domain::Innovation* innovation, const Rect& room, int step,
                       float needed, bool with_picture) {
    const Metrics& metrics = frame.metrics;
    if (metrics.is_low()) return draw_low_picture_head(frame, innovation, room, step, with_picture);
    const Rect screen = frame.screen();
    const float brand = brand_height(frame) - metrics.space(3);
    const float gap = metrics.space(3);
    if (metrics.is_portrait()) {
        const float card_height = title_card_height(frame, innovation, room.width, screen.height * 0.22F);
        const float overlap = std::min(card_height * 0.45F, metrics.space(9));
        // The picture takes what the card and the rest leave.
        const float picture = std::max(brand + metrics.mm(20), bottom(room) - needed - gap - card_height);
        draw_backdrop(frame, innovation, {0, 0, screen.width, picture + overlap}, brand);
        draw_brand(frame, screen, frame.theme.deep, step);
        const Rect card{room.x, picture, room.width, card_height};
        if (innovation != nullptr) draw_title_card(frame, *innovation, card);
        return {room.x, bottom(card) + gap, room.width, bottom(room) - bottom(card) - gap};
    }
    const float width = screen.width * 0.38F;
    const float height = bottom(room);
    draw_backdrop(frame, innovation, {0, 0, width, height}, brand);
    draw_brand(frame, {0, 0, width, height}, frame.theme.deep, step);
    const float margin = metrics.space(3);
    const float card_width = width - 2 * margin;
    const float most = height - brand - margin * 2;
    const float card_height = title_card_height(frame, innovation, card_width, most);
    if (innovation != nullptr)
        draw_title_card(frame, *innovation, {margin, height - margin - card_height, card_width, card_height});
    const float beside = metrics.space(5);
    const float top = metrics.space(4);
    return {width + beside, top, right(room) - width - beside, bottom(room) - top};
}

}  // namespace baileo::ui
