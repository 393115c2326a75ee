#include "kiosk/ui/widgets/tile.hpp"

#include "kiosk/ui/widgets/button.hpp"

namespace baileo::ui {
namespace {

constexpr Style label_style{2, Weight::bold, 1.16F};

/// Columns at which the cells come closest to a shape of about 2 to 1, and are wide enough for a finger.
std::size_t best_columns(const Frame& frame, const Rect& area, std::size_t count) {
    std::size_t best = 1;
    float best_distance = 1e9F;
    for (std::size_t columns = 1; columns <= std::min<std::size_t>(count, 4); ++columns) {
        const std::size_t rows = (count + columns - 1) / columns;
        const Rect cell = grid(area, columns, rows, frame.metrics.gap()).front();
        if (cell.width < frame.metrics.target() || cell.height < frame.metrics.target()) continue;
        const float distance = std::abs(std::log(cell.width / cell.height / 1.9F)) +
                               0.15F * static_cast<float>(columns * rows - count);
        if (distance < best_distance) {
            best_distance = distance;
            best = columns;
        }
    }
    return best;
}

Rect tile_room(const Frame& frame, const Rect& rect) {
    const bool low = frame.metrics.is_low();
    return inset(rect, frame.metrics.space(low ? 1.25F : 2.5F), frame.metrics.space(low ? 0.75F : 2));
}

/// Side of the square behind the icon; 0 where the words need all the room.
float badge_side(const Frame& frame, const Rect& rect) {
    if (rect.width < frame.metrics.mm(frame.metrics.is_low() ? 50 : 42)) return 0;
    const Rect room = tile_room(frame, rect);
    return std::min({room.height, room.width * 0.3F, frame.metrics.mm(24)});
}

void draw_tile(Frame& frame, const Tile& tile, const Rect& rect, const Style& style, float side) {
    const Metrics& metrics = frame.metrics;
    const Rect shape = pressed_rect(frame, tile.id, rect);
    const Tone tone = pressed_tone(frame, tile.id, frame.theme.card);
    const float radius = metrics.radius();
    frame.surface(shape, radius, tone);
    Rect inner = inset(shape, metrics.space(metrics.is_low() ? 1.25F : 2.5F),
                       metrics.space(metrics.is_low() ? 0.75F : 2));
    if (side > 0) {
        const Rect badge = centered(take_left(inner, side, metrics.space(2)), side, side);
        frame.paint.fill(badge, side * 0.32F, frame.theme.tint.top);
        if (frame.theme.tint.line.alpha > 0) frame.edge(badge, side * 0.32F, frame.theme.tint);
        draw_icon(frame.paint, tile.icon, inset(badge, side * 0.22F), frame.theme.tint.text);
    }

    const Block label = frame.type.fit(tile.label, style, inner.width, inner.height);
    const float room = inner.height - label.height;
    const int most = std::clamp(label.step - 1, -2, 3);  // never larger than what it is about
    const Block detail =
        frame.type.fit(tile.detail, {0, Weight::regular, 1.3F, -2, most}, inner.width, std::max(room, 1.F));
    const bool with_detail =
        detail.complete && room >= frame.type.line_height({-2, Weight::regular, 1.3F}) * 0.9F;
    const Rect group = centered(inner, inner.width, label.height + (with_detail ? detail.height : 0));
    frame.write(label, {group.x, group.y, group.width, label.height}, tone);
    if (with_detail)
        frame.write(detail, {group.x, group.y + label.height, group.width, detail.height}, tone,
                    {Align::left, Stand::top, true});
    if (frame.is_focused(tile.id)) frame.focus_ring(rect, radius);
    frame.describe({.id = tile.id,
                    .role = Role::button,
                    .label = tile.label + ", " + tile.detail,
                    .rect = rect,
                    .event = tile.event});
}

}  // namespace

void draw_tiles(Frame& frame, const Rect& area, const std::vector<Tile>& tiles) {
    if (tiles.empty()) return;
    const std::size_t columns = best_columns(frame, area, tiles.size());
    const std::size_t rows = (tiles.size() + columns - 1) / columns;
    std::vector<Rect> cells = grid(area, columns, rows, frame.metrics.gap());
    // The last one takes what its row has left.
    Rect& last = cells.at(tiles.size() - 1);
    last.width = right(area) - last.x;

    std::vector<std::string_view> labels;
    labels.reserve(tiles.size());
    for (const Tile& tile : tiles)
        labels.push_back(tile.label);
    const Rect room = tile_room(frame, cells.front());
    const float detail = frame.type.line_height({-2, Weight::regular, 1.3F});
    const auto common = [&](float side) {
        const float width = room.width - (side > 0 ? side + frame.metrics.space(2) : 0);
        return frame.type.common(labels, label_style, width, room.height - detail);
    };
    float badge = badge_side(frame, cells.front());
    // Large letters matter more than icons.
    if (frame.type.wanted_step(common(badge)) < frame.type.wanted_step(label_style) - 3) badge = 0;
    const Style style = common(badge);
    for (std::size_t i = 0; i < tiles.size(); ++i)
        draw_tile(frame, tiles[i], cells[i], style, badge);
}

}  // namespace baileo::ui
