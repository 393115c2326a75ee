#include "kiosk/visit/search.hpp"

#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/keyboard.hpp"
#include "kiosk/ui/widgets/low_head.hpp"
#include "kiosk/ui/widgets/query_field.hpp"
#include "kiosk/ui/widgets/result_list.hpp"
#include "kiosk/ui/widgets/test_mode.hpp"
#include "kiosk/ui/widgets/tools.hpp"

namespace baileo::ui {
namespace {

using Innovations = std::vector<const domain::Innovation*>;

/// The page buttons are always there, so that nothing moves while somebody types.
std::vector<Button> search_actions(const Frame& frame, std::size_t page, const ResultList& list) {
    std::vector<Button> all = page_buttons(frame, page, list.pages(), list.capacity());
    all.insert(all.begin(), back_button(frame));
    return all;
}

void draw_list(Frame& frame, const Rect& area, const visit::step::Search& step, const Innovations& found) {
    const ResultList list(frame, area, found);
    const std::size_t page = list.page_of(step.first);
    list.draw(frame, page);
    static_cast<void>(draw_dock(frame, frame.screen(), search_actions(frame, page, list), true));
}

/// What the dock leaves, from `top` down.
Rect room_below(const Frame& frame, float top, const Innovations& found) {
    const ResultList any(frame, frame.screen(), found);
    const Rect left_over = dock_room(frame, frame.screen(), search_actions(frame, 0, any), true);
    const float gap = frame.metrics.space(frame.metrics.is_low() ? 0 : 2);
    return {left_over.x, top, left_over.width, bottom(left_over) - top - gap};
}

/// Keys alone, with a last one that leads to the results: a tiny panel has no room for both.
void draw_low_keys(Frame& frame, const visit::step::Search& step, const Innovations& found) {
    const Metrics& metrics = frame.metrics;
    Rect room = inset(frame.screen(), metrics.margin(), metrics.space(has_test_strip(frame) ? 0.75F : 1));
    const float gap = metrics.gap();
    Rect top = take_top(room, metrics.target(), gap);
    const float each = std::max(metrics.target(), top.width * 0.165F);
    Button back = back_button(frame);
    back.side = IconSide::top;
    draw(frame, back, take_left(top, each, gap));
    Rect tool_room = take_right(top, 3 * each + 2 * gap, gap);
    for (const Button& tool : tools(frame, IconSide::top))
        draw(frame, tool, take_left(tool_room, each, gap));
    draw_query_field(frame, top, step.query, found.size());
    draw_keyboard(frame, room,
                  Button{.id = "results",
                         .label = frame.say(Text::see_results),
                         .event = visit::event::ResultsWanted{},
                         .look = Look::primary,
                         .style = style::label,
                         .enabled = !found.empty(),
                         .role = Role::key});
}

void draw_low_results(Frame& frame, const visit::step::Search& step, const Innovations& found) {
    const float head = draw_low_head(frame, step.query, count_words(found.size(), frame.language()), 2);
    draw_list(frame, room_below(frame, head + frame.metrics.space(1), found), step, found);
}

/// In the middle of where results will stand, while there are none.
void draw_nothing_found(Frame& frame, const Rect& area, const std::string& says) {
    const Tone& tone = frame.theme.page;
    const Block block = frame.type.fit(says, style::question, area.width * 0.8F, area.height);
    const Rect drawn = frame.write(block, area, tone, {Align::middle, Stand::middle, true});
    frame.describe(Role::text, "nothing-found", says, drawn);
}

}  // namespace

void draw_search(Frame& frame, const visit::step::Search& step) {
    const Metrics& metrics = frame.metrics;
    const Innovations found = visit::results(frame.context.catalogue, step.query, frame.language());
    if (metrics.is_low() && step.only_results) return draw_low_results(frame, step, found);
    if (metrics.is_low()) return draw_low_keys(frame, step, found);

    const float field_height = metrics.mm(18);
    const float reach = frame.reach_top();
    static_cast<void>(
        draw_head(frame, frame.say(Text::search_title), "", 2, field_height + metrics.space(2)));
    const Rect field{metrics.margin(), reach - field_height - metrics.space(2),
                     frame.screen().width - 2 * metrics.margin(), field_height};
    draw_query_field(frame, field, step.query, found.size());
    Rect body = room_below(frame, reach, found);
    const Rect keys = take_bottom(body, keyboard_height(frame, body.width), metrics.space(2));
    if (found.empty())
        draw_nothing_found(frame, body,
                           frame.say(step.query.empty() ? Text::search_begin : Text::search_other));
    draw_list(frame, body, step, found);
    draw_keyboard(frame, keys);
}

}  // namespace baileo::ui
