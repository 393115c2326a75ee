#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/choice_card.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/visit/answers.hpp"
#include "kiosk/visit/stories.hpp"

namespace baileo::ui {
namespace {

Button more_button(const Frame& frame) {
    return {.id = "tell-more",
            .label = frame.say(Text::tell_more),
            .event = visit::event::TellMore{},
            .icon = Icon::pencil};
}

std::vector<Button> review_actions(const Frame& frame, bool with_more) {
    std::vector<Button> all{
        back_button(frame),
        {.id = "cancel", .label = frame.say(Text::cancel), .event = visit::event::Cancel{}}};
    if (with_more) all.push_back(more_button(frame));
    all.push_back({.id = "send",
                   .label = frame.say(Text::send),
                   .event = visit::event::Send{},
                   .look = Look::primary,
                   .icon = Icon::send,
                   .side = IconSide::left});
    return all;
}

Button another_button(const Frame& frame, std::size_t count) {
    return {.id = "rate-another",
            .label = frame.say(Text::rate_another),
            .event = visit::event::RateAnother{},
            .icon = Icon::plus,
            .side = IconSide::left,
            .style = style::name,
            .detail = frame.say(Text::rate_another_count, {{"count", std::to_string(count)},
                                                           {"limit", std::to_string(visit::choice_limit)}})};
}

/// What stands in the place of the next choice: tell more, rate another.
std::vector<Button> offers(const Frame& frame, const visit::InVisit& visit, bool with_more) {
    std::vector<Button> all;
    if (with_more) {
        all.push_back(more_button(frame));
        all.back().style = style::name;
        all.back().detail = frame.say(Text::tell_more_detail);
    }
    if (visit::can_rate_another(visit)) all.push_back(another_button(frame, visit.choices.size()));
    return all;
}

void draw_offers(Frame& frame, const std::vector<Button>& offers, const Rect& place, bool beside_each_other) {
    if (offers.empty()) return;
    const std::size_t columns = beside_each_other ? offers.size() : 1;
    const auto cells = grid(place, columns, offers.size() / columns, frame.metrics.gap());
    for (std::size_t i = 0; i < offers.size(); ++i)
        draw(frame, offers[i], cells[i]);
}

void draw_below_each_other(Frame& frame, const visit::InVisit& visit, const std::vector<Button>& offers,
                           Rect body) {
    const Metrics& metrics = frame.metrics;
    constexpr auto most = static_cast<float>(visit::choice_limit);
    const float height = std::min(metrics.mm(64), (body.height - (most - 1) * metrics.gap()) / most);
    for (const visit::Choice& choice : visit.choices)
        draw_choice_card(frame, choice, take_top(body, height, metrics.gap()));
    draw_offers(frame, offers, take_top(body, std::min(height, metrics.mm(34))), true);
}

void draw_beside_each_other(Frame& frame, const visit::InVisit& visit, const std::vector<Button>& offers,
                            const Rect& body) {
    const auto cells = grid(body, visit::choice_limit, 1, frame.metrics.gap());
    for (std::size_t i = 0; i < visit.choices.size(); ++i)
        draw_choice_card(frame, visit.choices[i], cells[i]);
    if (!offers.empty()) draw_offers(frame, offers, cells.at(visit.choices.size()), false);
}

}  // namespace

void draw_review(Frame& frame, const visit::InVisit& visit) {
    const Metrics& metrics = frame.metrics;
    const bool low = metrics.is_low();
    const float head =
        draw_head(frame, frame.say(Text::review_title), low ? "" : frame.say(Text::review_unsent), 5);
    const bool more_to_tell = !visit::topics(visit, frame.context.catalogue).empty();
    // Without room beside the choices, more is offered among the actions.
    const bool among_actions = low || !visit::can_rate_another(visit);
    Rect body = draw_dock(frame, frame.screen(), review_actions(frame, more_to_tell && among_actions), true);
    const float top = low ? head + metrics.space(1) : frame.reach_top();
    body.height = bottom(body) - top - metrics.space(low ? 0 : 2);
    body.y = top;
    const Entrance entrance(frame);

    const auto beside = offers(frame, visit, more_to_tell && !among_actions);
    if (metrics.is_portrait())
        draw_below_each_other(frame, visit, beside, body);
    else
        draw_beside_each_other(frame, visit, beside, body);
}

}  // namespace baileo::ui
