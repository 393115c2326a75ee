#include "kiosk/ui/widgets/staff_page.hpp"

#include "kiosk/ui/scenery.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/tools.hpp"

namespace baileo::ui {
namespace {

using maintenance::Verdict;

constexpr Style row_style{0, Weight::regular, 1.2F, Fonts::lowest, 2};
constexpr Style value_style{0, Weight::bold, 1.2F, Fonts::lowest, 2};
/// Two lines of it must have room in a row of a tiny panel.
constexpr Style low_row_style{0, Weight::bold, 1, Fonts::lowest, 0};

std::vector<Button> foot(const Frame& frame, const std::vector<Button>& actions) {
    std::vector<Button> all{{.id = "back",
                             .label = frame.say(Text::back),
                             .event = maintenance::event::Back{},
                             .icon = Icon::arrow_left}};
    if (frame.context.facts.speaks)
        all.push_back(voice_tool(frame, maintenance::event::GuidanceSwitched{},
                                 maintenance::event::GuidanceSwitched{}, IconSide::top));
    all.push_back(
        language_tool(frame, maintenance::event::LanguageChosen{other_language(frame)}, IconSide::top));
    all.insert(all.end(), actions.begin(), actions.end());
    return all;
}

/// A tiny panel has a line for the heading, and none for a note.
float draw_low_staff_head(Frame& frame, std::string_view heading) {
    if (heading.empty()) return 0;
    const Tone& tone = frame.theme.deep;
    const Rect head{0, 0, frame.screen().width, frame.metrics.mm(10)};
    frame.paint.gradient(head, 0, tone.bottom, tone.top);
    if (tone.top == frame.theme.page.top)
        frame.paint.fill({0, bottom(head) - frame.metrics.mm(0.6F), head.width, frame.metrics.mm(0.6F)}, 0,
                         tone.text);
    const Rect drawn = frame.write(heading, {1, Weight::bold, 1.1F, Fonts::lowest, 3},
                                   inset(head, frame.metrics.margin(), frame.metrics.mm(1)), tone,
                                   {Align::left, Stand::middle});
    frame.describe(Role::heading, "heading", std::string(heading), drawn);
    return bottom(head);
}

const Tone& verdict_tone(const Theme& theme, Verdict verdict) {
    if (verdict == Verdict::bad) return theme.danger;
    if (verdict == Verdict::look) return theme.warning;
    return theme.tint;
}

Icon verdict_icon(Verdict verdict) {
    switch (verdict) {
        case Verdict::good:
            return Icon::check;
        case Verdict::look:
            return Icon::warning;
        case Verdict::bad:
            return Icon::cross;
        case Verdict::under_way:
            break;
    }
    return Icon::wait;
}

void draw_sign(Frame& frame, const Rect& place, Verdict verdict) {
    const float side = std::min(place.width, place.height);
    const Rect badge = centered(place, side, side);
    const Tone& tone = verdict_tone(frame.theme, verdict);
    frame.paint.fill(badge, side * 0.32F, tone.top);
    if (tone.line.alpha > 0) frame.edge(badge, side * 0.32F, tone);
    draw_icon(frame.paint, verdict_icon(verdict), inset(badge, side * 0.22F), tone.text);
}

void draw_row(Frame& frame, const Rect& cell, const StaffRow& row) {
    const Metrics& metrics = frame.metrics;
    const bool low = metrics.is_low();
    frame.surface(cell, metrics.space(2), frame.theme.card, low ? 0 : 0.4F);
    Rect inner = inset(cell, metrics.space(low ? 1 : 2), metrics.space(low ? 0.25F : 0.75F));
    if (row.verdict) {
        const float side = std::min(inner.height, metrics.mm(9));
        draw_sign(frame, take_left(inner, side, metrics.space(1.5F)), *row.verdict);
    }
    const std::string says = row.label + ": " + row.value;
    if (low) {
        // A tiny panel has no width to give away between the two.
        frame.write(says, low_row_style, inner, frame.theme.card, {Align::left, Stand::middle});
        frame.describe(Role::text, row.id, says, cell);
        return;
    }
    Rect value = inner;
    const Rect label = take_left(value, inner.width * 0.46F, metrics.space(1));
    frame.write(row.label, row_style, label, frame.theme.card, {Align::left, Stand::middle, true});
    frame.write(row.value, value_style, value, frame.theme.card, {Align::left, Stand::middle});
    frame.describe(Role::text, row.id, says, cell);
}

}  // namespace

Rect draw_staff_page(Frame& frame, std::string_view heading, std::string_view note,
                     const std::vector<Button>& actions) {
    const Metrics& metrics = frame.metrics;
    const bool low = metrics.is_low();
    const float head = low ? draw_low_staff_head(frame, heading) : draw_head(frame, heading, note, 0);
    Rect body = draw_dock(frame, frame.screen(), foot(frame, actions), false);
    const float top = low ? head + metrics.space(1) : frame.reach_top();
    body.height = bottom(body) - top - metrics.space(low ? 0 : 2);
    body.y = top;
    return body;
}

Rect below_wave(const Frame& frame, const Rect& room) {
    Rect below = room;
    take_top(below, frame.metrics.is_low() ? 0 : frame.metrics.space(9));
    return below;
}

std::string verdict_words(const Frame& frame, Verdict verdict) {
    switch (verdict) {
        case Verdict::good:
            return frame.say(Text::verdict_good);
        case Verdict::look:
            return frame.say(Text::verdict_look);
        case Verdict::bad:
            return frame.say(Text::verdict_bad);
        case Verdict::under_way:
            break;
    }
    return frame.say(Text::verdict_under_way);
}

void draw_staff_message(Frame& frame, const Rect& area, Verdict verdict, std::string_view id,
                        const std::string& says) {
    const Metrics& metrics = frame.metrics;
    const Style text{2, Weight::regular, 1.34F, Fonts::lowest, 5};
    const float padding = metrics.space(metrics.is_low() ? 1.5F : 5);
    const float side = std::min(metrics.mm(24), area.height * 0.3F);
    const float width = std::min(area.width, metrics.mm(230));
    const Block block =
        frame.type.fit(says, text, width - 2 * padding, area.height - side - 2 * padding - metrics.space(3));
    const Rect card =
        centered(area, width, std::min(area.height, block.height + side + 2 * padding + metrics.space(3)));
    frame.surface(card, metrics.radius(), frame.theme.card, 1);
    Rect inner = inset(card, padding);
    draw_sign(frame, take_top(inner, side, metrics.space(3)), verdict);
    const Rect drawn = frame.write(block, inner, frame.theme.card, {Align::middle, Stand::top});
    frame.describe(Role::text, std::string(id), says, drawn);
}

void draw_staff_rows(Frame& frame, const Rect& area, const std::vector<StaffRow>& rows) {
    const Metrics& metrics = frame.metrics;
    const std::size_t columns = metrics.is_portrait() ? 1 : 2;
    const std::size_t count = (rows.size() + columns - 1) / columns;
    const float gap = metrics.space(metrics.is_low() ? 0.5F : 1);
    Rect room = area;
    const auto lines = static_cast<float>(count);
    room.height = std::min(room.height, lines * metrics.mm(19) + (lines - 1) * gap);
    const auto cells = grid(room, columns, count, gap);
    for (std::size_t i = 0; i < rows.size(); ++i)
        draw_row(frame, cells[i], rows[i]);
}

}  // namespace baileo::ui
