#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/tile.hpp"

namespace baileo::ui {
namespace {

std::vector<Tile> tiles(const Frame& frame) {
    std::vector<Tile> all;
    std::size_t total = 0;
    for (const domain::UnitKind kind : domain::unit_kinds) {
        const std::size_t count = frame.context.catalogue.count(kind);
        total += count;
        // A kind without innovations would only be a way into nothing.
        if (count == 0) continue;
        all.push_back({.id = "kind-" + std::string(domain::word(kind)),
                       .label = std::string(words(kind, frame.language())),
                       .detail = frame.say(Text::innovation_count, {{"count", std::to_string(count)}}),
                       .icon = icon_of(kind),
                       .event = visit::event::KindChosen{kind}});
    }
    all.push_back({.id = "kind-all",
                   .label = frame.say(Text::kind_all),
                   .detail = frame.say(Text::innovation_count, {{"count", std::to_string(total)}}),
                   .icon = Icon::all,
                   .event = visit::event::KindChosen{}});
    return all;
}

}  // namespace

void draw_choose_kind(Frame& frame) {
    const float head = draw_head(frame, frame.say(Text::kind_question), "", 1);
    Rect body = draw_dock(frame, frame.screen(), {back_button(frame)}, true);
    const float top = std::max(frame.reach_top(), frame.metrics.is_low() ? head + frame.metrics.space(1) : 0);
    body.height = bottom(body) - top - frame.metrics.space(frame.metrics.is_low() ? 0 : 2);
    body.y = top;
    const Entrance entrance(frame);
    draw_tiles(frame, body, tiles(frame));
}

}  // namespace baileo::ui
