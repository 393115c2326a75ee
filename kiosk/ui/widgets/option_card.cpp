#include "kiosk/ui/widgets/option_card.hpp"

#include <algorithm>

#include "kiosk/ui/faces.hpp"
#include "kiosk/ui/widgets/face_card.hpp"

namespace baileo::ui {
namespace {

constexpr Style option_words{2, Weight::bold, 1.16F};

/// How a card shares its room between the mark and the words.
struct Shape {
    float mark = 0;  ///< side of the square for face or ring; 0 = none
    bool stands = false;
    Style words;
};

Rect card_room(const Metrics& metrics, const Rect& card) {
    return inset(card, metrics.space(metrics.is_low() ? 0.75F : 2),
                 metrics.space(metrics.is_low() ? 0.5F : 1.5F));
}

float mark_gap(const Metrics& metrics) { return metrics.space(2); }

/// A card stands if it is about as high as wide; lying ones have their mark at the left.
Shape shape_of(const Frame& frame, const std::vector<Option>& options, const Rect& card) {
    const Metrics& metrics = frame.metrics;
    const bool with_faces = options.front().face.has_value();
    Shape shape{.mark = 0, .stands = card.width < card.height * 1.6F, .words = option_words};
    Rect room = card_room(metrics, card);
    if (shape.stands && with_faces) {
        shape.mark = std::min({room.width * 0.8F, room.height * 0.5F, metrics.mm(40)});
        take_top(room, shape.mark, metrics.space(1));
    }
    if (!shape.stands && !metrics.is_low()) {
        shape.mark = std::min({room.height, room.width * 0.25F, metrics.mm(with_faces ? 26 : 11)});
        take_left(room, shape.mark, mark_gap(metrics));
    }
    std::vector<std::string_view> labels;
    labels.reserve(options.size());
    for (const Option& option : options)
        labels.push_back(option.label);
    shape.words = frame.type.common(labels, option_words, room.width, room.height);
    return shape;
}

FaceColors option_face(const Theme& theme, const Tone& tone, bool chosen) {
    if (chosen) return {theme.primary.top, theme.primary.bottom, theme.primary.text};
    if (!theme.depth) return {tone.top, tone.bottom, tone.text};
    return {rgb(0xFFF9EA), theme.chip.top, tone.text};
}

/// A face, or the ring that waits for a tick.
void draw_mark_of(Frame& frame, const Option& option, const Rect& place, const Tone& tone) {
    if (option.face) {
        draw_face(frame.paint, *option.face, place, option_face(frame.theme, tone, option.chosen));
        return;
    }
    const Point middle{center_x(place), center_y(place)};
    const float radius = std::min(place.width, place.height) / 2;
    if (option.chosen)
        draw_tick(frame, middle, radius);
    else
        frame.paint.ring(middle, radius * 0.9F, tone.soft, frame.metrics.mm(0.5F));
}

void draw_option(Frame& frame, const Option& option, const Rect& rect, const Shape& card) {
    const Metrics& metrics = frame.metrics;
    const Rect shape = pressed_rect(frame, option.id, rect);
    const Tone tone = pressed_tone(frame, option.id, option.chosen ? frame.theme.chosen : frame.theme.card);
    const float radius = std::min(metrics.radius(), rect.height / 3);
    frame.surface(shape, radius, tone);
    if (option.chosen) frame.edge(shape, radius, frame.theme.chosen, 1 + 3 * frame.chosen_for());

    Rect inner = card_room(metrics, shape);
    const bool marks = card.mark > 0;
    if (marks && card.stands) {
        const Block words = frame.type.fit(option.label, card.words, inner.width,
                                           inner.height - card.mark - metrics.space(1));
        inner = centered(inner, inner.width, card.mark + metrics.space(1) + words.height);
    }
    if (marks) {
        const Rect place = card.stands ? take_top(inner, card.mark, metrics.space(1))
                                       : take_left(inner, card.mark, mark_gap(metrics));
        draw_mark_of(frame, option, centered(place, card.mark, card.mark), tone);
    }
    const bool beside = marks && !card.stands;
    frame.write(option.label, card.words, inner, tone, {beside ? Align::left : Align::middle, Stand::middle});
    if (option.chosen && (option.face || !marks))
        draw_tick(frame, {right(shape) - metrics.space(0.5F), shape.y + metrics.space(0.5F)},
                  metrics.mm(metrics.is_low() ? 3.2F : 5) * frame.chosen_for());
    if (frame.is_focused(option.id)) frame.focus_ring(rect, radius);
    frame.describe({.id = option.id,
                    .role = Role::choice,
                    .label = option.label,
                    .rect = rect,
                    .selected = option.chosen,
                    .event = option.event,
                    .confidential = !option.public_label.empty(),
                    .public_label = option.public_label});
}

/// The newest choice comes in with motion.
void remember_choice(Frame& frame, const std::vector<Option>& options) {
    std::string chosen;
    for (const Option& option : options)
        if (option.chosen) chosen += option.id;
    if (frame.transient.choice == chosen) return;
    frame.transient.choice = chosen;
    frame.transient.choice_at = frame.context.now;
}

/// As few columns as leave each card a comfortable height, more only if a finger would not find it.
std::size_t option_columns(const Frame& frame, const Rect& area, std::size_t count) {
    const Metrics& metrics = frame.metrics;
    if (metrics.is_low()) return count <= 5 ? count : (count + 1) / 2;
    if (!metrics.is_portrait()) return count <= 4 ? count : (count + 1) / 2;
    std::size_t columns = 1;
    const auto height = [&](std::size_t in_columns) {
        const std::size_t rows = (count + in_columns - 1) / in_columns;
        return grid(area, in_columns, rows, metrics.gap()).front().height;
    };
    while (columns < 4 && height(columns) < metrics.mm(25))
        ++columns;
    return columns;
}

/// Cuts the cells out of the area: none higher than looks good, the group a little above the middle.
std::vector<Rect> option_cells(const Frame& frame, Rect area, std::size_t count, bool with_faces) {
    const Metrics& metrics = frame.metrics;
    const std::size_t columns = option_columns(frame, area, count);
    const std::size_t rows = (count + columns - 1) / columns;
    const float most = metrics.mm(with_faces && !metrics.is_portrait() ? 86 : 44);
    const auto number = static_cast<float>(rows);
    const float height = std::min(area.height, number * most + (number - 1) * metrics.gap());
    take_top(area, (area.height - height) * 0.3F);
    area.height = height;
    return grid(area, columns, rows, metrics.gap());
}

}  // namespace

void draw_options(Frame& frame, Rect area, const std::vector<Option>& options, const Button& skip) {
    const Metrics& metrics = frame.metrics;
    remember_choice(frame, options);
    // Where rows are few, the way past the question is the last cell.
    const bool last_cell = metrics.is_low() || (!metrics.is_portrait() && options.size() > 4);
    Rect below{};
    if (!last_cell) {
        below = take_bottom(area, metrics.mm(22), metrics.space(2));
        if (!metrics.is_portrait())
            below = centered(below, std::min(below.width, natural_width(frame, skip) * 1.2F), below.height);
    }
    const auto cells =
        option_cells(frame, area, options.size() + (last_cell ? 1 : 0), options.front().face.has_value());
    const Shape shape = shape_of(frame, options, cells.front());
    for (std::size_t i = 0; i < options.size(); ++i)
        draw_option(frame, options[i], cells[i], shape);
    Button past = skip;
    if (last_cell) past.style.most = std::min(past.style.most, shape.words.most);
    draw(frame, past, last_cell ? cells.at(options.size()) : below);
}

}  // namespace baileo::ui
