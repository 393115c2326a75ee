#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/choice_card.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/head.hpp"

namespace baileo::ui {
namespace {

std::vector<Button> review_actions(const Frame& frame) {
    return {back_button(frame),
            {.id = "cancel", .label = frame.say(Text::cancel), .event = visit::event::Cancel{}},
            {.id = "send",
             .label = frame.say(Text::send),
             .event = visit::event::Send{},
             .look = Look::primary,
             .icon = Icon::send,
             .side = IconSide::left}};
}

Button another_button(const Frame& frame, std::size_t count) {
    return {.id = "rate-another",
            .label = frame.say(Text::rate_another),
            .event = visit::event::RateAnother{},
            .icon = Icon::plus,
            .side = frame.metrics.is_portrait() ? IconSide::left : IconSide::top,
            .style = style::name,
            .detail = frame.say(Text::rate_another_count, {{"count", std::to_string(count)},
                                                           {"limit", std::to_string(visit::choice_limit)}})};
}

}  // namespace

void draw_review(Frame& frame, const visit::InVisit& visit) {
    const Metrics& metrics = frame.metrics;
    const bool low = metrics.is_low();
    const float head =
        draw_head(frame, frame.say(Text::review_title), low ? "" : frame.say(Text::review_unsent), 5);
    Rect body = draw_dock(frame, frame.screen(), review_actions(frame), true);
    const float top = low ? head + metrics.space(1) : frame.reach_top();
    body.height = bottom(body) - top - metrics.space(low ? 0 : 2);
    body.y = top;
    const Entrance entrance(frame);

    const bool room_for_more = visit.choices.size() < visit::choice_limit;
    if (metrics.is_portrait()) {
        const float height = std::min(
            metrics.mm(64), (body.height - metrics.gap() * static_cast<float>(visit::choice_limit - 1)) /
                                static_cast<float>(visit::choice_limit));
        for (const visit::Choice& choice : visit.choices)
            draw_choice_card(frame, choice, take_top(body, height, metrics.gap()));
        if (room_for_more)
            draw(frame, another_button(frame, visit.choices.size()),
                 take_top(body, std::min(height, metrics.mm(34))));
        return;
    }
    const auto cells = grid(body, visit::choice_limit, 1, metrics.gap());
    for (std::size_t i = 0; i < visit.choices.size(); ++i)
        draw_choice_card(frame, visit.choices[i], cells[i]);
    if (room_for_more) draw(frame, another_button(frame, visit.choices.size()), cells[visit.choices.size()]);
}

}  // namespace baileo::ui
