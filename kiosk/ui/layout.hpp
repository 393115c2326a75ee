#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "kiosk/ui/node.hpp"

/// Rectangles cut into rectangles: a screen is laid out by taking strips off what is left of it.
namespace baileo::ui {

/// Space around the four sides.
[[nodiscard]] inline Rect inset(const Rect& rect, float horizontal, float vertical) {
    return {rect.x + horizontal, rect.y + vertical, std::max(0.F, rect.width - 2 * horizontal),
            std::max(0.F, rect.height - 2 * vertical)};
}
[[nodiscard]] inline Rect inset(const Rect& rect, float all) { return inset(rect, all, all); }

[[nodiscard]] inline float right(const Rect& rect) { return rect.x + rect.width; }
[[nodiscard]] inline float bottom(const Rect& rect) { return rect.y + rect.height; }
[[nodiscard]] inline float center_x(const Rect& rect) { return rect.x + rect.width / 2; }
[[nodiscard]] inline float center_y(const Rect& rect) { return rect.y + rect.height / 2; }

/// Cuts a strip off the top of `left_over`, and a gap below it.
inline Rect take_top(Rect& left_over, float height, float gap = 0) {
    const float taken = std::min(height, left_over.height);
    const Rect strip{left_over.x, left_over.y, left_over.width, taken};
    const float cut = std::min(taken + gap, left_over.height);
    left_over.y += cut;
    left_over.height -= cut;
    return strip;
}

inline Rect take_bottom(Rect& left_over, float height, float gap = 0) {
    const float taken = std::min(height, left_over.height);
    const Rect strip{left_over.x, bottom(left_over) - taken, left_over.width, taken};
    left_over.height -= std::min(taken + gap, left_over.height);
    return strip;
}

inline Rect take_left(Rect& left_over, float width, float gap = 0) {
    const float taken = std::min(width, left_over.width);
    const Rect strip{left_over.x, left_over.y, taken, left_over.height};
    const float cut = std::min(taken + gap, left_over.width);
    left_over.x += cut;
    left_over.width -= cut;
    return strip;
}

inline Rect take_right(Rect& left_over, float width, float gap = 0) {
    const float taken = std::min(width, left_over.width);
    const Rect strip{right(left_over) - taken, left_over.y, taken, left_over.height};
    left_over.width -= std::min(taken + gap, left_over.width);
    return strip;
}

/// A rectangle of this size in the middle of another.
[[nodiscard]] inline Rect centered(const Rect& in, float width, float height) {
    return {center_x(in) - width / 2, center_y(in) - height / 2, width, height};
}

/// Equal cells in reading order.
[[nodiscard]] std::vector<Rect> grid(const Rect& area, std::size_t columns, std::size_t rows, float gap);

/// Shares `total` among parts that would like `wanted` each: whoever needs more gets more; nobody gets less
/// than `least`. The widths add up to `total`, gaps included.
[[nodiscard]] std::vector<float> shares(const std::vector<float>& wanted, float total, float gap,
                                        float least);

}  // namespace baileo::ui
