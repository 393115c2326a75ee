#include "kiosk/ui/widgets/innovation_card.hpp"

#include "kiosk/ui/mark.hpp"
#include "kiosk/ui/widgets/button.hpp"

namespace baileo::ui {
namespace {

constexpr Style unit_style{-1, Weight::regular, 1.25F, Fonts::lowest, 3};

bool is_wide(const Rect& card) { return card.width > card.height * 1.45F; }

struct CardParts {
    Rect picture;
    Rect words;
    Corners corners = Corners::top;
};

CardParts parts_of(const Frame& frame, const Rect& card) {
    const Metrics& metrics = frame.metrics;
    Rect left_over = card;
    if (is_wide(card)) {
        const Rect picture = take_left(left_over, std::min(card.height * 1.05F, card.width * 0.4F));
        return {picture, inset(left_over, metrics.space(metrics.is_low() ? 1.25F : 2), metrics.space(1)),
                Corners::left};
    }
    const Rect picture = take_top(left_over, card.height * (metrics.is_low() ? 0.36F : 0.46F));
    return {picture, inset(left_over, metrics.space(metrics.is_low() ? 1 : 2), metrics.space(1)),
            Corners::top};
}

float unit_height(const Frame& frame, const Rect& words) {
    return std::min(frame.type.line_height(unit_style, 2), words.height * 0.32F);
}

}  // namespace

void draw_innovation_picture(Frame& frame, const domain::Innovation& innovation, const Rect& rect,
                             float radius, Corners corners) {
    const auto picture =
        innovation.picture.empty() ? std::nullopt : frame.context.picture(innovation.picture);
    if (picture && picture->width > 0 && picture->height > 0) {
        frame.paint.picture(*picture, rect, radius, corners);
        return;
    }
    const Tone& tone = frame.theme.tint;
    frame.paint.gradient(rect, radius, tone.top, mix(tone.bottom, tone.text, 0.14F), corners);
    const float side = std::min(rect.width, rect.height) * 0.5F;
    const Color faint = mix(tone.top, tone.text, 0.28F);
    draw_mark(frame.paint, centered(rect, side, side), {faint, faint, faint});
}

std::string unit_name(const Frame& frame, const domain::Innovation& innovation) {
    const domain::Unit* unit = frame.context.catalogue.find(innovation.unit);
    return unit == nullptr ? std::string(words(innovation.unit.kind, frame.language()))
                           : unit->name.in(frame.language());
}

Rect card_title_room(const Frame& frame, const Rect& card) {
    Rect words = parts_of(frame, card).words;
    words.height -= unit_height(frame, words) + frame.metrics.space(0.5F);
    return words;
}

void draw_innovation_card(Frame& frame, const domain::Innovation& innovation, std::uint32_t position,
                          const Rect& rect, const Style& title_style) {
    const std::string id = "innovation-" + innovation.id.text();
    const Rect shape = pressed_rect(frame, id, rect);
    const Tone tone = pressed_tone(frame, id, frame.theme.card);
    const float radius = frame.metrics.radius();
    frame.surface(shape, radius, tone);
    const CardParts parts = parts_of(frame, shape);
    const float line = tone.line.alpha > 0 ? frame.metrics.mm(0.6F) : 0;
    const Rect picture = line > 0 ? inset(parts.picture, line) : parts.picture;
    draw_innovation_picture(frame, innovation, picture, radius - line, parts.corners);

    const std::string& title = innovation.title.in(frame.language());
    const std::string unit = unit_name(frame, innovation);
    const Block name =
        frame.type.fit(title, title_style, parts.words.width, card_title_room(frame, shape).height);
    const Block by = frame.type.fit(unit, unit_style, parts.words.width, unit_height(frame, parts.words));
    const float gap = frame.metrics.space(0.5F);
    const float used = name.height + gap + by.height;
    Rect words = is_wide(shape) ? centered(parts.words, parts.words.width, used) : parts.words;
    frame.write(name, take_top(words, name.height, gap), tone);
    frame.write(by, take_top(words, by.height), tone, {Align::left, Stand::top, true});

    if (frame.is_focused(id)) frame.focus_ring(rect, radius);
    frame.describe({.id = id,
                    .role = Role::button,
                    .label = title + ", " + unit,
                    .rect = rect,
                    .event = visit::event::InnovationChosen{innovation.id, position}});
}

Rect draw_title_card(Frame& frame, const domain::Innovation& innovation, const Rect& card) {
    const Metrics& metrics = frame.metrics;
    const Tone& tone = frame.theme.card;
    frame.surface(card, metrics.radius() * 1.2F, tone, 1.3F);
    Rect inner =
        inset(card, metrics.space(metrics.is_low() ? 2 : 4), metrics.space(metrics.is_low() ? 1.25F : 3));

    // Kind as a chip, the unit beside it.
    const std::string kind(words(innovation.unit.kind, frame.language()));
    const std::string unit = unit_name(frame, innovation);
    const Style chip_style{-1, Weight::bold, 1.2F, Fonts::lowest, 3};
    const Block chip = frame.type.set(kind, chip_style, inner.width * 0.45F);
    const float chip_height = chip.height + metrics.space(1.25F);
    Rect row = take_top(inner, chip_height, metrics.space(metrics.is_low() ? 0.75F : 1.75F));
    const Rect pill = take_left(row, chip.width + metrics.space(3), metrics.space(1.75F));
    frame.paint.fill(pill, pill.height / 2, frame.theme.chip.top);
    if (frame.theme.chip.line.alpha > 0) frame.edge(pill, pill.height / 2, frame.theme.chip);
    frame.write(chip, pill, frame.theme.chip, {Align::middle, Stand::middle});
    const Rect unit_drawn = frame.write(unit, {0, Weight::regular, 1.15F, Fonts::lowest, 3}, row, tone,
                                        {Align::left, Stand::middle, true});
    const std::string& title = innovation.title.in(frame.language());
    const Block name = frame.type.fit(title, {4, Weight::bold, 1.14F, Fonts::lowest, 6}, inner.width,
                                      inner.height * (inner.height > metrics.mm(40) ? 0.5F : 1));
    const Rect place = take_top(inner, name.height, metrics.space(metrics.is_low() ? 0.75F : 1.5F));
    frame.write(name, place, tone);
    frame.describe(Role::heading, "title", title, place);
    frame.describe(Role::text, "unit", frame.say(Text::detail_by, {{"unit", unit}}), unit_drawn);
    return inner;
}

}  // namespace baileo::ui
