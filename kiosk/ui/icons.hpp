#pragma once

#include "kiosk/ui/paint.hpp"
#include "shared/domain/unit.hpp"

namespace baileo::ui {

/// Small pictures beside words, drawn from lines. An icon never stands without its word.
enum class Icon {
    arrow_left,
    arrow_right,
    globe,
    question,
    display,
    check,
    cross,
    pencil,
    plus,
    shield,
    calendar,
    offline,
    touch,
    face,
    send,
    wait,
    warning,
    lower,
    still,
    search,
    erase,
    voice,
    voice_off,
    louder,
    softer,
    office,
    district,
    houses,
    village,
    health,
    school,
    all
};

/// Draws an icon into a square around the middle of a rectangle.
void draw_icon(Paint& paint, Icon icon, const Rect& rect, Color color);

[[nodiscard]] Icon icon_of(domain::UnitKind kind);

}  // namespace baileo::ui
