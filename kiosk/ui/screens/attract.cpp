#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/button.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/note.hpp"
#include "kiosk/ui/widgets/shore.hpp"
#include "kiosk/ui/widgets/tools.hpp"

namespace baileo::ui {
namespace {

Button start_button(domain::Language language, Look look) {
    return {.id = "start-" + std::string(domain::code(language)),
            .label = std::string(words(Text::start, language)),
            .event = visit::event::Start{language},
            .look = look,
            .icon = Icon::arrow_right,
            .side = IconSide::right,
            .style = {4, Weight::bold, 1.15F},
            .detail = std::string(words(Text::language_name, language)),
            .language = language};
}

/// Who cannot read the one language is greeted in the other.
std::string say_other(const Frame& frame, Text text) {
    return std::string(words(text, other_language(frame)));
}

std::string open_until(const Frame& frame, domain::Language language) {
    const WallTime closes = frame.context.catalogue.competition.closes_at;
    return words(Text::open_until, language, {{"date", date_words(closes, language)}});
}

/// Returns the height that they take at the foot of the area.
float draw_notes(Frame& frame, const Rect& whole, bool at_counter) {
    Rect area = whole;
    const float gap = frame.metrics.space(1.5F);
    const Tone& tone = frame.theme.card;
    const bool online = frame.context.facts.online;
    const auto add = [&](Icon icon, std::string_view id, const std::string& says) {
        area.height -= draw_note_upward(frame, area, icon, id, says, tone) + gap;
    };
    // A low panel has room for one of the two, and a counter's name matters more.
    if (!at_counter && (online || !frame.metrics.is_low()))
        add(Icon::calendar, "open-until",
            open_until(frame, frame.language()) +
                (frame.metrics.is_low() ? "" : " · " + open_until(frame, other_language(frame))));
    if (!online) add(Icon::offline, "offline", frame.say(Text::offline));
    const Text privacy = frame.metrics.is_low() ? Text::privacy_short : Text::privacy;
    area.height -= draw_note_upward(frame, area, Icon::shield, "privacy",
                                    frame.say(privacy) + " · " + say_other(frame, Text::privacy_short), tone);
    return whole.height - area.height;
}

/// The three steps of a visit as pictures with their words, where there is room for them.
void draw_steps(Frame& frame, const Rect& area) {
    const Metrics& metrics = frame.metrics;
    const float label_height = frame.type.line_height(style::label);
    const float words_height = label_height + frame.type.line_height(style::caption);
    const float side = std::min(metrics.mm(17), area.height - words_height - metrics.space(3));
    if (side < metrics.mm(9)) return;
    const Tone& tint = frame.theme.tint;
    constexpr std::pair<Icon, Text> steps[] = {
        {Icon::all, Text::step_choose}, {Icon::face, Text::step_rate}, {Icon::send, Text::step_send}};
    const Rect row =
        centered(area, std::min(area.width, metrics.mm(190)), side + metrics.space(1) + words_height);
    const auto cells = grid(row, std::size(steps), 1, 0);
    for (std::size_t i = 0; i < std::size(steps); ++i) {
        Rect cell = cells[i];
        const Rect sign = take_top(cell, side, metrics.space(1));
        const Rect badge = centered(sign, side, side);
        frame.paint.fill(badge, side * 0.34F, tint.top);
        if (tint.line.alpha > 0) frame.edge(badge, side * 0.34F, tint);
        draw_icon(frame.paint, steps[i].first, inset(badge, side * 0.24F), tint.text);
        frame.write(frame.say(steps[i].second), style::label, take_top(cell, label_height), frame.theme.card,
                    {Align::middle});
        frame.write(say_other(frame, steps[i].second), style::caption, cell, frame.theme.card,
                    {Align::middle, Stand::top, true});
        if (i + 1 == std::size(steps)) continue;
        const Rect arrow{right(sign) - side * 0.25F, sign.y, side * 0.5F, side};
        draw_icon(frame.paint, Icon::arrow_right, arrow, frame.theme.card.soft);
    }
    frame.describe(
        Role::text, "steps",
        frame.say(Text::step_choose) + ", " + frame.say(Text::step_rate) + ", " + frame.say(Text::step_send),
        row);
}

/// The name of the unit whose counter this is.
void draw_counter(Frame& frame, Rect& area, const domain::Unit& unit) {
    const Metrics& metrics = frame.metrics;
    const Tone& tone = frame.theme.chip;
    const std::string& name = unit.name.in(frame.language());
    const float room = area.width - metrics.mm(12) - metrics.space(5);
    const Block block = frame.type.fit(name, {1, Weight::bold, 1.18F, Fonts::lowest, 4}, room,
                                       frame.type.line_height(style::label, 3));
    const Rect card =
        take_top(area, std::max(block.height, metrics.mm(9)) + metrics.space(2), metrics.space(2));
    frame.surface(card, metrics.space(2), tone, 0);
    Rect inner = inset(card, metrics.space(1.5F), metrics.space(1));
    const float side = std::min(inner.height, metrics.mm(9));
    draw_icon(frame.paint, icon_of(unit.key.kind), take_left(inner, side, metrics.space(1.5F)), tone.text);
    frame.write(block, inner, tone, {Align::left, Stand::middle});
    frame.describe(Role::text, "unit", name, card);
}

/// Two languages to start in, and the voice below them, or beside the second where three rows do not fit.
void draw_buttons(Frame& frame, Rect& left_over) {
    const Metrics& metrics = frame.metrics;
    const auto listen = listen_button(frame, IconSide::left);
    const bool beside = left_over.height < 3 * metrics.target() + 2 * metrics.gap();
    if (!listen.empty() && !beside)
        draw(frame, listen.front(), take_bottom(left_over, metrics.target(), metrics.gap()));
    const float height =
        std::max(metrics.target(), std::min(metrics.mm(36), (left_over.height - metrics.gap()) * 0.5F));
    draw(frame, start_button(domain::Language::id, Look::primary),
         take_top(left_over, height, metrics.gap()));
    Rect row = take_top(left_over, height, metrics.space(2));
    if (!listen.empty() && beside) {
        Button narrow = listen.front();
        narrow.side = IconSide::top;
        draw(frame, narrow, take_right(row, (row.width - metrics.gap()) * 0.45F, metrics.gap()));
    }
    draw(frame, start_button(domain::Language::en, Look::secondary), row);
}

/// Start buttons within reach; the steps above them on a landscape panel, below them on a portrait one.
void draw_sheet(Frame& frame, const Rect& sheet, const domain::Unit* unit) {
    const Metrics& metrics = frame.metrics;
    Rect left_over = inset(sheet, metrics.margin(), metrics.space(metrics.is_low() ? 2 : 5));
    left_over.height -=
        draw_notes(frame, left_over, unit != nullptr) + metrics.space(metrics.is_low() ? 1.5F : 3);
    if (!metrics.is_portrait()) {
        const float above = std::max(0.F, frame.reach_top() - left_over.y);
        draw_steps(frame, take_top(left_over, above));
    }
    if (unit != nullptr && !metrics.is_low()) draw_counter(frame, left_over, *unit);
    draw_buttons(frame, left_over);
    if (metrics.is_portrait()) draw_steps(frame, left_over);
}

/// In both languages, the one of the screen first and largest. A tiny panel names the unit here.
void draw_invitation(Frame& frame, const Rect& area, const domain::Unit* unit) {
    const Tone& tone = frame.theme.deep;
    Rect place = inset(area, frame.metrics.margin(), 0);
    const std::string title = frame.say(Text::attract_title);
    const Block block = frame.type.fit(title, style::display, place.width,
                                       place.height * (frame.metrics.is_low() ? 0.42F : 0.5F));
    frame.write(block, take_top(place, block.height, frame.metrics.space(2)), tone);
    frame.describe(Role::heading, "heading", title, {place.x, place.y, block.width, block.height});
    const bool low = frame.metrics.is_low();
    const std::string promise =
        unit != nullptr && low ? unit->name.in(frame.language()) : frame.say(Text::attract_promise);
    const Block second =
        frame.type.fit(promise, {2, Weight::regular, 1.25F}, place.width, place.height * 0.5F);
    const Rect drawn = frame.write(second, take_top(place, second.height, frame.metrics.space(low ? 1 : 2)),
                                   tone, {Align::left, Stand::top, true});
    frame.describe(Role::text, "promise", promise, drawn);
    // A tiny panel has no room to promise twice.
    const std::string other =
        say_other(frame, Text::attract_title) + (low ? "" : " " + say_other(frame, Text::attract_promise));
    const Rect below = frame.write(other, {1, Weight::bold, 1.25F, Fonts::lowest, 4}, place, tone);
    frame.describe(Role::text, "other-language", other, below);
}

}  // namespace

void draw_attract(Frame& frame, const std::optional<domain::UnitKey>& unit_key) {
    const Metrics& metrics = frame.metrics;
    const bool portrait = metrics.is_portrait();
    const Shore shore = cut_shore(frame);
    Rect invitation = brand_room(frame, shore.scene);
    invitation.height *= portrait ? 0.36F : (metrics.is_low() ? 0.74F : 0.42F);
    draw_shore(frame, shore, bottom(invitation));
    const domain::Unit* unit = unit_key ? frame.context.catalogue.find(*unit_key) : nullptr;
    draw_invitation(frame, invitation, unit);
    draw_sheet(frame, shore.sheet, unit);
}

}  // namespace baileo::ui
