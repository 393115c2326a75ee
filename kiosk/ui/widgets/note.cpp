#include "kiosk/ui/widgets/note.hpp"

namespace baileo::ui {

float draw_note_upward(Frame& frame, const Rect& area, Icon icon, std::string_view id,
                       const std::string& says, const Tone& tone) {
    Rect row = area;
    const float side = frame.type.line_height(style::caption) * 0.85F;
    const float gap = frame.metrics.space(1.5F);
    // A note leaves room for what it is about.
    const Block block = frame.type.fit(says, style::caption, row.width - side - gap,
                                       row.height * (frame.metrics.is_low() ? 0.2F : 0.3F));
    row = take_bottom(row, std::max(block.height, side));
    const Rect sign = take_left(row, side, gap);
    draw_icon(frame.paint, icon, {sign.x, sign.y + (block.leading - side) / 2, side, side}, tone.soft);
    const Rect drawn = frame.write(block, row, tone, {Align::left, Stand::top, true});
    frame.describe(Role::text, std::string(id), says, drawn);
    return row.height;
}

void draw_notice(Frame& frame, const Rect& rect, Icon icon, std::string_view id, const std::string& says,
                 const Tone& tone, const Style& style) {
    frame.surface(rect, std::min(frame.metrics.space(2), rect.height / 2), tone, 0);
    Rect inner = inset(rect, frame.metrics.space(2), frame.metrics.space(0.5F));
    const float side = std::min(inner.height, frame.type.line_height(style) * 0.9F);
    draw_icon(frame.paint, icon, take_left(inner, side, frame.metrics.space(1.5F)), tone.text);
    frame.write(says, style, inner, tone, {Align::left, Stand::middle});
    frame.describe(Role::text, std::string(id), says, rect);
}

}  // namespace baileo::ui
