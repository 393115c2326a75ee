#pragma once

#include <vector>

#include "kiosk/ui/color.hpp"
#include "kiosk/ui/fonts.hpp"
#include "kiosk/ui/layout.hpp"

struct ImDrawList;

namespace baileo::ui {

struct Point {
    float x = 0;
    float y = 0;
};

/// Which corners of a rectangle are round.
enum class Corners { all, top, bottom, left, none };

/// Shapes on the screen. Lengths in pixels; what is drawn later lies on top.
class Paint {
  public:
    Paint(ImDrawList& list, const ShadowImage& shadow) : list_(&list), shadow_(&shadow) {}

    void fill(const Rect& rect, float radius, Color color, Corners corners = Corners::all);
    void gradient(const Rect& rect, float radius, Color top, Color bottom, Corners corners = Corners::all);
    /// A gradient between colours of different opacity.
    void fade(const Rect& rect, Color top, Color bottom);
    void outline(const Rect& rect, float radius, Color color, float thickness,
                 Corners corners = Corners::all);
    /// A soft shadow of a rectangle, `blur` pixels wide, `drop` pixels lower.
    void shadow(const Rect& rect, float blur, float drop, Color color, float strength);

    void disc(Point center, float radius, Color color);
    void disc_gradient(Point center, float radius, Color top, Color bottom);
    void ring(Point center, float radius, Color color, float thickness);
    /// A piece of a ring with round ends; angles in turns, clockwise from the top.
    void arc(Point center, float radius, float from, float to, Color color, float thickness);
    /// A line with round ends and joints.
    void line(const std::vector<Point>& points, Color color, float thickness, bool closed = false);
    /// A convex shape.
    void shape(const std::vector<Point>& points, Color color);
    /// A convex shape, coloured from its top to its bottom.
    void shape_gradient(const std::vector<Point>& points, Color top, Color bottom);
    /// All below a line that runs from left to right, down to `floor`.
    void ground(const std::vector<Point>& edge, float floor, Color top, Color bottom);
    /// A picture that covers a rectangle; what is too much is cut off around its middle.
    void picture(const Picture& picture, const Rect& rect, float radius, Corners corners = Corners::all);

    void text(Point top_left, const FontFace& face, std::string_view line, Color color);

    void clip(const Rect& rect);
    void unclip();

    /// Number of corner points drawn so far, for `enter`.
    [[nodiscard]] int position() const;
    /// Moves all drawn since `position` down by `offset` and lets it be seen only in part.
    void enter(int position, float opacity, float offset);

  private:
    ImDrawList* list_;
    const ShadowImage* shadow_;
};

}  // namespace baileo::ui
