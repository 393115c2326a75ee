#include "kiosk/ui/widgets/head.hpp"

#include "kiosk/ui/mark.hpp"
#include "kiosk/ui/scenery.hpp"
#include "kiosk/ui/widgets/low_head.hpp"

namespace baileo::ui {

void draw_progress(Frame& frame, const Rect& place, const Tone& tone, int step) {
    const Metrics& metrics = frame.metrics;
    const std::string said =
        frame.say(Text::progress, {{"step", std::to_string(step)}, {"steps", std::to_string(visit_steps)}});
    const Rect bars = centered(place, place.width, metrics.space(1.25F));
    const auto cells = grid(bars, visit_steps, 1, metrics.space(1));
    for (int i = 0; i < visit_steps; ++i) {
        const Rect& cell = cells.at(static_cast<std::size_t>(i));
        const bool done = i < step;
        frame.paint.fill(cell, cell.height / 2, done ? frame.theme.accent : mix(tone.top, tone.text, 0.35F));
        if (!frame.theme.depth) frame.paint.outline(cell, cell.height / 2, tone.text, metrics.line());
        if (!done && !frame.theme.depth)
            frame.paint.fill(inset(cell, metrics.line() * 1.5F), cell.height / 2, tone.top);
    }
    frame.describe(Role::progress, "progress", said, place);
}

void draw_page(Frame& frame) {
    const Tone& page = frame.theme.page;
    frame.paint.gradient(frame.screen(), 0, page.top, page.bottom);
}

Rect brand_room(const Frame& frame, const Rect& area) {
    Rect room = area;
    take_top(room, brand_height(frame));
    return room;
}

float brand_height(const Frame& frame) {
    const Metrics& metrics = frame.metrics;
    return metrics.is_low() ? metrics.mm(8) + metrics.space(2.5F) : metrics.mm(13) + metrics.space(7);
}

void draw_brand(Frame& frame, const Rect& area, const Tone& tone, int step) {
    const Metrics& metrics = frame.metrics;
    Rect left_over = inset(area, metrics.margin(), 0);
    take_top(left_over, metrics.space(metrics.is_low() ? 1.5F : 4));
    const float height = metrics.is_low() ? metrics.mm(8) : metrics.mm(13);
    Rect row = take_top(left_over, height);

    const Rect mark = take_left(row, height * 1.05F, metrics.space(1.75F));
    const bool dark = contrast(tone.text, rgb(0x000000)) > contrast(tone.text, rgb(0xFFFFFF));
    const Color body = dark || !frame.theme.depth ? tone.text : frame.theme.secondary.text;
    draw_mark(frame.paint, mark,
              {body, dark || !frame.theme.depth ? tone.text : frame.theme.clove, frame.theme.accent});
    if (step > 0) {
        const Rect bars = take_right(row, std::min(row.width * 0.45F, metrics.mm(62)), metrics.space(2));
        draw_progress(frame, bars, tone, step);
    }
    const Style name{metrics.is_low() ? 1 : 3, Weight::bold, 1.1F, 0, 4};
    frame.write("Baileo", name, row, tone, {Align::left, Stand::middle});
}

float draw_head(Frame& frame, std::string_view heading, std::string_view note, int step, float kept_free) {
    const Metrics& metrics = frame.metrics;
    if (metrics.is_low()) return draw_low_head(frame, heading, note, step);
    const Tone& tone = frame.theme.deep;
    const Rect screen = frame.screen();
    const float reach = frame.reach_top();
    // The head fills what is out of reach, and what is touched begins on its lower edge.
    const float height = reach - kept_free + metrics.space(7);
    const Rect head{0, 0, screen.width, height};
    Rect words = inset(brand_room(frame, head), metrics.margin(), 0);
    words.height = std::max(0.F, reach - metrics.space(3) - kept_free - words.y);
    const bool with_note = !note.empty();
    const Block title =
        frame.type.fit(heading, style::title, words.width, words.height * (with_note ? 0.68F : 1));
    const float note_height =
        with_note ? frame.type.fit(note, style::body, words.width, words.height - title.height).height : 0;
    draw_sea_head(frame, head, words.y + title.height + note_height);
    draw_brand(frame, head, tone, step);
    Rect place = words;
    frame.write(title, take_top(place, title.height, metrics.space(1.5F)), tone);
    frame.describe(Role::heading, "heading", std::string(heading),
                   {words.x, words.y, title.width, title.height});
    if (with_note && place.height > metrics.mm(4)) {
        const Rect drawn = frame.write(note, style::body, place, tone, {Align::left, Stand::top, true});
        frame.describe(Role::text, "note", std::string(note), drawn);
    }
    return height;
}

}  // namespace baileo::ui
