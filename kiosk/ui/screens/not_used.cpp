#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/head.hpp"

namespace baileo::ui {

void draw_not_used(Frame& frame) {
    const Metrics& metrics = frame.metrics;
    const std::string title = frame.say(Text::not_used_title);
    const std::string text = frame.say(Text::not_used_text);
    const float head =
        metrics.is_low() ? draw_head(frame, title + " " + text, "", 4) : draw_head(frame, title, text, 4);
    Rect body = draw_dock(frame, frame.screen(), {back_button(frame)}, true);
    const float top =
        metrics.is_low() ? head + metrics.space(1) : std::max(frame.reach_top(), head) + metrics.space(3);
    body.height = bottom(body) - top - metrics.space(2);
    body.y = top;
    const Entrance entrance(frame);
    const bool beside = !metrics.is_portrait();
    const float height = std::min(metrics.mm(42), (body.height - metrics.gap()) / (beside ? 1.F : 2.F));
    Rect choices = centered(body, body.width, beside ? height : 2 * height + metrics.gap());
    if (metrics.is_portrait()) choices.y = body.y + (body.height - choices.height) * 0.3F;
    const auto cells = grid(choices, beside ? 2 : 1, beside ? 1 : 2, metrics.gap());
    const Style style{3, Weight::bold, 1.15F};
    draw(frame,
         {.id = "rate-another",
          .label = frame.say(Text::choose_another),
          .event = visit::event::RateAnother{},
          .look = Look::primary,
          .icon = Icon::all,
          .style = style},
         cells[0]);
    draw(frame,
         {.id = "finish",
          .label = frame.say(Text::finish),
          .event = visit::event::Done{},
          .icon = Icon::check,
          .style = style},
         cells[1]);
}

}  // namespace baileo::ui
