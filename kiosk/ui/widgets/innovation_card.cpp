#include "kiosk/ui/widgets/innovation_card.hpp"

#include "kiosk/ui/mark.hpp"
#include "kiosk/ui/widgets/button.hpp"

namespace baileo::ui {
namespace {

constexpr float wide_unit_share = 0.45F;  ///< of the words beside a picture
constexpr Style unit_style{0, Weight::regular, 1.25F, Fonts::lowest, 3};

bool is_wide(const Rect& card) { return card.width > card.height * 1.75F; }

struct CardParts {
    Rect picture;
    Rect words;
    Corners corners = Corners::top;
};

constexpr float least_picture = 0.4F;  ///< share of a card that its picture gets

float words_margin(const Metrics& metrics) { return metrics.space(metrics.is_low() ? 1 : 2); }

CardParts parts_of(const Frame& frame, const Rect& card, float words_height) {
    const Metrics& metrics = frame.metrics;
    const float margin = words_margin(metrics);
    Rect left_over = card;
    if (is_wide(card)) {
        const Rect picture = take_left(left_over, std::min(card.height * 1.05F, card.width * 0.4F));
        return {picture, inset(left_over, margin, metrics.space(1)), Corners::left};
    }
    const float least = card.height * (metrics.is_low() ? 0.34F : least_picture);
    const Rect picture = take_top(left_over, std::max(least, card.height - words_height));
    return {picture, inset(left_over, margin, metrics.space(metrics.is_low() ? 0.75F : 1.25F)), Corners::top};
}

float unit_height(const Frame& frame, const Rect& card, const Rect& words) {
    const float share = is_wide(card) ? wide_unit_share : 0.32F;
    return std::min(frame.type.line_height(unit_style, 2), words.height * share);
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
    Rect words = parts_of(frame, card, card.height).words;
    words.height -= unit_height(frame, card, words) + frame.metrics.space(0.5F);
    return words;
}

bool card_unit_fits(const Frame& frame, std::string_view unit, const Rect& card) {
    const Rect words = parts_of(frame, card, card.height).words;
    return frame.type.fit(unit, unit_style, words.width, unit_height(frame, card, words)).complete;
}

float wide_card_height(const Frame& frame, float title_height, std::string_view unit, float width) {
    const float margin = frame.metrics.space(1);
    const float unit_room = frame.type.set(unit, unit_style, width).height / wide_unit_share;
    const float title_room = (title_height + frame.metrics.space(0.5F)) / (1 - wide_unit_share);
    return std::max(unit_room, title_room) + 2 * margin;
}

float card_words_height(const Frame& frame, const domain::Innovation& innovation, const Rect& card,
                        const Style& title) {
    const Rect room = card_title_room(frame, card);
    const CardParts parts = parts_of(frame, card, card.height);
    const Block name = frame.type.fit(innovation.title.in(frame.language()), title, room.width, room.height);
    const Block by = frame.type.fit(unit_name(frame, innovation), unit_style, parts.words.width,
                                    unit_height(frame, card, parts.words));
    const float margin = frame.metrics.space(frame.metrics.is_low() ? 0.75F : 1.25F);
    return name.height + by.height + frame.metrics.space(0.5F) + 2 * margin;
}

void draw_innovation_card(Frame& frame, const domain::Innovation& innovation, std::uint32_t position,
                          const Rect& rect, const CardShape& card) {
    const std::string id = "innovation-" + innovation.id.text();
    const Rect shape = pressed_rect(frame, id, rect);
    const Tone tone = pressed_tone(frame, id, frame.theme.card);
    const float radius = frame.metrics.radius();
    frame.surface(shape, radius, tone);
    const CardParts parts = parts_of(frame, shape, card.words_height);
    const float line = tone.line.alpha > 0 ? frame.metrics.mm(0.6F) : 0;
    const Rect picture = line > 0 ? inset(parts.picture, line) : parts.picture;
    draw_innovation_picture(frame, innovation, picture, radius - line, parts.corners);

    const std::string& title = innovation.title.in(frame.language());
    const std::string unit = unit_name(frame, innovation);
    const Rect room = card_title_room(frame, rect);
    const Block name = frame.type.fit(title, card.title, parts.words.width, room.height);
    const Block by = frame.type.fit(unit, unit_style, parts.words.width,
                                    unit_height(frame, rect, parts_of(frame, rect, rect.height).words));
    const float gap = frame.metrics.space(0.5F);
    Rect words = is_wide(shape) ? centered(parts.words, parts.words.width, name.height + gap + by.height)
                                : parts.words;
    frame.write(name, take_top(words, name.height, gap), tone);
    frame.write(by, take_top(words, by.height), tone, {Align::left, Stand::top, true});

    if (frame.is_focused(id)) frame.focus_ring(rect, radius);
    frame.describe({.id = id,
                    .role = Role::button,
                    .label = title + ", " + unit,
                    .rect = rect,
                    .event = visit::event::InnovationChosen{innovation.id, position}});
}

namespace {

constexpr Style chip_style{0, Weight::bold, 1.2F, Fonts::lowest, 3};
constexpr Style card_title_style{4, Weight::bold, 1.14F, Fonts::lowest, 6};

/// A title card with everything in it measured.
struct TitleCard {
    Block chip;
    Block unit;
    Block title;
    float padding_x = 0;
    float padding_y = 0;
    float gap = 0;
    bool unit_below = false;  ///< chip and unit do not fit on one line

    [[nodiscard]] float pill_height() const { return chip.height + gap; }
    [[nodiscard]] float head_height() const {
        return pill_height() + (unit_below ? unit.height + gap * 0.5F : 0);
    }
    [[nodiscard]] float height() const { return 2 * padding_y + head_height() + gap + title.height; }
};

TitleCard title_card(const Frame& frame, const domain::Innovation& innovation, float width, float most) {
    const Metrics& metrics = frame.metrics;
    const bool low = metrics.is_low();
    TitleCard card;
    card.padding_x = metrics.space(low ? 1.5F : 4);
    card.padding_y = metrics.space(low ? 1 : 3);
    card.gap = metrics.space(low ? 0.75F : 1.5F);
    const float inner = width - 2 * card.padding_x;
    card.chip = frame.type.set(words(innovation.unit.kind, frame.language()), chip_style, inner * 0.6F);
    const std::string unit = unit_name(frame, innovation);
    const Style unit_line{0, Weight::regular, 1.2F, Fonts::lowest, 3};
    const float beside = inner - card.chip.width - metrics.space(low ? 4 : 5);
    card.unit_below = frame.type.line_width(unit, unit_line) > beside;
    const float unit_most = card.unit_below ? most * 0.28F : card.pill_height();
    card.unit = frame.type.fit(unit, unit_line, card.unit_below ? inner : beside, unit_most);
    const float rest = most - 2 * card.padding_y - card.head_height() - card.gap;
    card.title =
        frame.type.fit(innovation.title.in(frame.language()), card_title_style, inner, std::max(rest, 1.F));
    return card;
}

}  // namespace

float title_card_height(const Frame& frame, const domain::Innovation* innovation, float width, float most) {
    return innovation == nullptr ? 0 : std::min(most, title_card(frame, *innovation, width, most).height());
}

void draw_title_card(Frame& frame, const domain::Innovation& innovation, const Rect& rect) {
    const Metrics& metrics = frame.metrics;
    const Tone& tone = frame.theme.card;
    const TitleCard card = title_card(frame, innovation, rect.width, rect.height);
    frame.surface(rect, metrics.radius() * 1.2F, tone, 1.3F);
    Rect inner = inset(rect, card.padding_x, card.padding_y);

    Rect row = take_top(inner, card.pill_height(), card.unit_below ? card.gap * 0.5F : card.gap);
    const Rect pill = take_left(row, card.chip.width + metrics.space(3), metrics.space(1.75F));
    const Tone& chip = frame.theme.chip;
    frame.paint.fill(pill, pill.height / 2, chip.top);
    if (chip.line.alpha > 0) frame.edge(pill, pill.height / 2, chip);
    frame.write(card.chip, pill, chip, {Align::middle, Stand::middle});
    const Rect unit_place = card.unit_below ? take_top(inner, card.unit.height, card.gap) : row;
    const Rect unit_drawn = frame.write(card.unit, unit_place, tone, {Align::left, Stand::middle, true});
    const Rect title_place = take_top(inner, card.title.height);
    frame.write(card.title, title_place, tone);
    frame.describe(Role::heading, "title", innovation.title.in(frame.language()), title_place);
    frame.describe(Role::text, "unit", frame.say(Text::detail_by, {{"unit", unit_name(frame, innovation)}}),
                   unit_drawn);
}

}  // namespace baileo::ui
