#include "kiosk/ui/widgets/face_card.hpp"

#include "kiosk/ui/faces.hpp"
#include "kiosk/ui/widgets/button.hpp"

namespace baileo::ui {
namespace {

FaceColors face_colors(const Theme& theme, bool chosen) {
    if (chosen) return {theme.primary.top, theme.primary.bottom, theme.primary.text};
    if (!theme.depth) return {theme.card.top, theme.card.bottom, theme.card.text};
    return {rgb(0xFFF9EA), theme.chip.top, theme.card.text};
}

void draw_card(Frame& frame, domain::Rating rating, bool is_chosen, const Rect& rect, const Style& style) {
    const Metrics& metrics = frame.metrics;
    const Theme& theme = frame.theme;
    const std::string id = "rate-" + std::to_string(domain::value(rating));
    const std::string label(words(rating, frame.language()));
    const float radius = metrics.radius();
    const float grown = is_chosen ? frame.chosen_for() : 0;
    const Rect shape = pressed_rect(frame, id, rect);
    const Tone tone = pressed_tone(frame, id, is_chosen ? theme.chosen : theme.card);
    frame.surface(shape, radius, tone, is_chosen ? 1.4F : 1);
    if (is_chosen) frame.edge(shape, radius, theme.chosen, 1 + 3 * grown);

    const bool low = metrics.is_low();
    Rect inner = inset(shape, metrics.space(low ? 0.75F : 1.5F), metrics.space(low ? 0.5F : 2));
    const float words_height = std::min(inner.height * 0.42F, frame.type.line_height(style, low ? 1.F : 2.F));
    const Block block = frame.type.fit(label, style, inner.width, words_height);
    const Rect words =
        take_bottom(inner, std::max(words_height, block.height), metrics.space(low ? 0.25F : 1));
    const float side = std::min(inner.width, inner.height) * (0.94F + 0.06F * grown);
    const Rect face = centered(inner, side, side);
    FaceColors colors = face_colors(theme, is_chosen);
    if (is_chosen && grown < 1) {
        const FaceColors before = face_colors(theme, false);
        colors = {mix(before.top, colors.top, grown), mix(before.bottom, colors.bottom, grown), colors.line};
    }
    draw_face(frame.paint, rating, face, colors);
    frame.write(block, words, tone, {Align::middle, Stand::middle});
    if (is_chosen)
        draw_tick(frame, {right(shape) - metrics.space(0.5F), shape.y + metrics.space(0.5F)},
                  metrics.mm(5) * grown);
    if (frame.is_focused(id)) frame.focus_ring(rect, radius);
    frame.describe({.id = id,
                    .role = Role::choice,
                    .label = label,
                    .rect = rect,
                    .selected = is_chosen,
                    .event = visit::event::Rated{rating}});
}

}  // namespace

void draw_tick(Frame& frame, Point center, float radius) {
    if (radius < 1) return;
    const Theme& theme = frame.theme;
    frame.paint.disc(center, radius, theme.page.top);
    frame.paint.disc(center, radius * 0.88F, theme.depth ? theme.accent : theme.chosen.line);
    const float side = radius * 1.25F;
    draw_icon(frame.paint, Icon::check, {center.x - side / 2, center.y - side / 2, side, side},
              theme.depth ? theme.accent_text : theme.page.top);
}

void draw_face_cards(Frame& frame, std::optional<domain::Rating> chosen, const Rect& area) {
    if (chosen) {
        const std::string choice = std::to_string(domain::value(*chosen));
        if (frame.transient.choice != choice) {
            frame.transient.choice = choice;
            frame.transient.choice_at = frame.context.now;
        }
    }
    const auto cells = grid(area, domain::ratings.size(), 1, frame.metrics.gap());
    std::vector<std::string_view> labels;
    labels.reserve(domain::ratings.size());
    for (const domain::Rating rating : domain::ratings)
        labels.push_back(words(rating, frame.language()));
    const bool low = frame.metrics.is_low();
    const Style style = frame.type.common(
        labels, {1, Weight::bold, 1.14F}, cells.front().width - frame.metrics.space(low ? 1.5F : 3),
        std::min(area.height * 0.42F, frame.type.line_height(style::name, low ? 1.F : 2.F)));
    for (std::size_t i = 0; i < domain::ratings.size(); ++i)
        draw_card(frame, domain::ratings[i], chosen == domain::ratings[i], cells[i], style);
}

}  // namespace baileo::ui
