#include "kiosk/ui/widgets/button.hpp"

namespace baileo::ui {
namespace {

const Tone& tone_of(const Theme& theme, const Button& button) {
    if (!button.enabled) return theme.disabled;
    if (button.selected) return theme.chosen;
    switch (button.look) {
        case Look::primary:
            return theme.primary;
        case Look::secondary:
            return theme.secondary;
        case Look::quiet:
            return theme.quiet;
        case Look::danger:
            return theme.danger;
        case Look::key:
            return theme.card;
    }
    return theme.secondary;
}

float padding(const Frame& frame, const Button& button) {
    return frame.metrics.space(frame.metrics.is_low() || button.look == Look::key ? 0.5F : 2);
}

/// Side of the icon: it goes with the letters.
float icon_side(const Frame& frame, const Button& button, const FontFace& face) {
    const float factor = button.side == IconSide::top ? 1.7F : 1.5F;
    return std::min(face.capital * factor, frame.metrics.space(6));
}

Rect label_room(const Frame& frame, const Button& button, const Rect& inner, float icon) {
    Rect room = inner;
    const float gap = frame.metrics.space(1.25F);
    if (!button.icon) return room;
    if (button.side == IconSide::top)
        take_top(room, icon, frame.metrics.space(0.5F));
    else
        take_left(room, icon + gap);
    return room;
}

/// Height that icon and label take in a room of this width.
float label_height(const Frame& frame, const Button& button, const Rect& inner) {
    const FontFace& face = frame.context.fonts.at(frame.type.wanted_step(button.style), Weight::bold);
    const float icon = icon_side(frame, button, face);
    const Rect room = label_room(frame, button, inner, icon);
    const bool on_top = button.icon && button.side == IconSide::top;
    const float above = on_top ? icon + frame.metrics.space(0.5F) : 0;
    return frame.type.set(button.label, button.style, room.width).height + above;
}

/// Icon and words as one group in the middle of the button.
void draw_face_of(Frame& frame, const Button& button, const Rect& inner, const Tone& tone) {
    const FontFace& wanted = frame.context.fonts.at(frame.type.wanted_step(button.style), Weight::bold);
    const float most = icon_side(frame, button, wanted);
    const Rect room = label_room(frame, button, inner, most);
    const Block label = frame.type.fit(button.label, button.style, room.width, room.height);
    const float icon = std::min(most, icon_side(frame, button, *label.face));
    const float gap = frame.metrics.space(button.side == IconSide::top ? 0.5F : 1.25F);

    if (!button.icon) {
        frame.write(label, inner, tone, {Align::middle, Stand::middle});
    } else if (button.side == IconSide::top) {
        const Rect group = centered(inner, inner.width, icon + gap + label.height);
        draw_icon(frame.paint, *button.icon, {inner.x, group.y, inner.width, icon}, tone.text);
        frame.write(label, {inner.x, group.y + icon + gap, inner.width, label.height}, tone, {Align::middle});
    } else {
        Rect group = centered(inner, icon + gap + label.width, inner.height);
        const Rect sign =
            button.side == IconSide::left ? take_left(group, icon, gap) : take_right(group, icon, gap);
        draw_icon(frame.paint, *button.icon, sign, tone.text);
        frame.write(label, group, tone, {Align::left, Stand::middle});
    }
}

}  // namespace

Rect pressed_rect(const Frame& frame, std::string_view id, const Rect& rect) {
    return frame.is_pressed(id) ? inset(rect, frame.metrics.mm(0.6F)) : rect;
}

Tone pressed_tone(const Frame& frame, std::string_view id, Tone tone) {
    if (!frame.is_pressed(id)) return tone;
    // Towards its own text a little: visible, and the contrast of the words stays.
    tone.top = mix(tone.top, tone.text, 0.12F);
    tone.bottom = mix(tone.bottom, tone.text, 0.12F);
    return tone;
}

int label_step(const Frame& frame, const Button& button, const Rect& rect) {
    const FontFace& wanted = frame.context.fonts.at(frame.type.wanted_step(button.style), Weight::bold);
    const Rect inner = inset(rect, padding(frame, button), frame.metrics.space(0.5F));
    const Rect room = label_room(frame, button, inner, icon_side(frame, button, wanted));
    return frame.type.fit(button.label, button.style, room.width, room.height).step;
}

float natural_width(const Frame& frame, const Button& button) {
    const FontFace& face = frame.context.fonts.at(frame.type.wanted_step(button.style), Weight::bold);
    const float words = frame.type.line_width(button.label, button.style);
    const float beside = button.icon && button.side != IconSide::top
                             ? icon_side(frame, button, face) + frame.metrics.space(1.25F)
                             : 0;
    return words + beside + 2 * padding(frame, button) + frame.metrics.space(2);
}

void draw(Frame& frame, const Button& button, const Rect& rect) {
    const Rect shape = pressed_rect(frame, button.id, rect);
    const Tone tone = pressed_tone(frame, button.id, tone_of(frame.theme, button));
    const float radius = std::min(frame.metrics.radius(), shape.height / 2);
    const bool is_flat = button.look == Look::quiet || !button.enabled;
    const float full = button.look == Look::key ? 0.35F : 0.7F;
    const float lift = is_flat ? 0 : (frame.is_pressed(button.id) ? full / 2 : full);
    frame.surface(shape, radius, tone, lift);
    Rect inner = inset(shape, padding(frame, button), frame.metrics.space(0.5F));
    if (!button.detail.empty()) {
        const Block detail = frame.type.fit(button.detail, style::caption, inner.width, inner.height * 0.35F);
        const float gap = frame.metrics.space(0.5F);
        const float label = label_height(frame, button, inner);
        inner = centered(inner, inner.width, std::min(inner.height, label + gap + detail.height));
        frame.write(detail, take_bottom(inner, detail.height, gap), tone, {Align::middle, Stand::top, true});
    }
    draw_face_of(frame, button, inner, tone);
    if (frame.is_focused(button.id)) frame.focus_ring(rect, radius);
    frame.describe({.id = button.id,
                    .role = button.role,
                    .label = button.detail.empty() ? button.label : button.label + ", " + button.detail,
                    .rect = rect,
                    .enabled = button.enabled,
                    .selected = button.selected,
                    .event = button.event,
                    .language = button.language,
                    .confidential = button.confidential});
}

}  // namespace baileo::ui
