#include "kiosk/ui/widgets/low_head.hpp"

#include "kiosk/ui/scenery.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/test_mode.hpp"
#include "kiosk/ui/widgets/tools.hpp"

namespace baileo::ui {
namespace {

float padding_of_low_head(const Frame& frame) { return frame.metrics.space(0.75F); }

/// With the strip of test mode at the foot, every line counts twice.
float top_of_low_head(const Frame& frame) { return has_test_strip(frame) ? 0 : padding_of_low_head(frame); }

Rect content_of_low_head(const Frame& frame) {
    Rect room = inset({0, 0, frame.screen().width, low_head_height(frame)}, frame.metrics.margin(), 0);
    take_top(room, top_of_low_head(frame));
    take_bottom(room, padding_of_low_head(frame));
    return room;
}

float tool_width(const Frame& frame, const Rect& content) {
    return std::max(frame.metrics.target(), content.width * 0.165F);
}

void draw_tools(Frame& frame, Rect content) {
    const float gap = frame.metrics.gap();
    const float each = tool_width(frame, content);
    Rect room = take_right(content, 3 * each + 2 * gap);
    std::vector<Button> buttons = tools(frame, IconSide::top);
    int size = Fonts::highest;
    for (const Button& button : buttons)
        size = std::min(size, label_step(frame, button, {0, 0, each, room.height}));
    frame.describes_dock = true;
    for (Button& button : buttons) {
        button.style.most = std::max(size, button.style.least);
        draw(frame, button, take_left(room, each, gap));
    }
    frame.describes_dock = false;
}

}  // namespace

float low_head_height(const Frame& frame) {
    return top_of_low_head(frame) + frame.metrics.target() + padding_of_low_head(frame);
}

Rect low_head_room(const Frame& frame) {
    const Metrics& metrics = frame.metrics;
    Rect room = content_of_low_head(frame);
    take_right(room, 3 * tool_width(frame, room) + 2 * metrics.gap(), metrics.space(2));
    return room;
}

float draw_low_head(Frame& frame, std::string_view heading, std::string_view note, int step) {
    const Metrics& metrics = frame.metrics;
    const Tone& tone = frame.theme.deep;
    const Rect head{0, 0, frame.screen().width, low_head_height(frame)};
    frame.paint.gradient(head, 0, tone.bottom, tone.top);
    if (tone.top == frame.theme.page.top)
        frame.paint.fill({0, bottom(head) - metrics.mm(0.6F), head.width, metrics.mm(0.6F)}, 0, tone.text);

    draw_tools(frame, content_of_low_head(frame));
    Rect room = low_head_room(frame);

    const Style heading_style{2, Weight::bold, 1.1F, Fonts::lowest, 4};
    const Style note_style{-2, Weight::regular, 1.2F, Fonts::lowest, -2};
    // A long title needs the whole height; bars and note are there where it leaves room.
    Rect above_bars = room;
    Rect bars = take_bottom(above_bars, metrics.space(1.5F), metrics.space(0.5F));
    bars.width = std::min(bars.width, metrics.mm(60));
    const bool with_bars = frame.type.fit(heading, heading_style, room.width, above_bars.height).complete;
    if (with_bars) {
        draw_progress(frame, bars, tone, step);
        room = above_bars;
    }
    const Block title = frame.type.fit(heading, heading_style, room.width, room.height * 0.7F);
    const Block below = frame.type.fit(note, note_style, room.width, room.height - title.height);
    const bool with_note = !note.empty() && title.complete && below.complete;
    const Rect note_place = with_note ? take_bottom(room, below.height) : room;
    if (with_note) frame.write(below, note_place, tone, {Align::left, Stand::middle, true});
    if (heading.empty()) return bottom(head);
    const Rect drawn = frame.write(heading, heading_style, room, tone, {Align::left, Stand::middle});
    frame.describe(Role::heading, "heading", std::string(heading), drawn);
    if (!note.empty()) frame.describe(Role::text, "note", std::string(note), note_place);
    return bottom(head);
}

}  // namespace baileo::ui
