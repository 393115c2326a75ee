#pragma once

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <vector>

#include "kiosk/ui/paint.hpp"

namespace baileo::ui {

/// Draws on a grid of 24 by 24 with lines two units wide.
class Pen {
  public:
    Pen(Paint& paint, const Rect& rect, Color color)
        : paint_(paint),
          scale_(std::min(rect.width, rect.height) / 24),
          origin_{center_x(rect) - 12 * scale_, center_y(rect) - 12 * scale_},
          color_(color) {}

    void line(std::initializer_list<Point> points, bool closed = false) {
        paint_.line(placed(points), color_, width(), closed);
    }
    void shape(std::initializer_list<Point> points) { paint_.shape(placed(points), color_); }
    void ring(Point center, float radius) { paint_.ring(at(center), radius * scale_, color_, width()); }
    void dot(Point center, float radius) { paint_.disc(at(center), radius * scale_, color_); }
    void arc(Point center, float radius, float from, float to) {
        paint_.arc(at(center), radius * scale_, from, to, color_, width());
    }
    void box(const Rect& rect, float radius) {
        const Point corner = at({rect.x - 1, rect.y - 1});
        paint_.outline({corner.x, corner.y, (rect.width + 2) * scale_, (rect.height + 2) * scale_},
                       (radius + 1) * scale_, color_, width());
    }
    void block(const Rect& rect) {
        const Point corner = at({rect.x, rect.y});
        paint_.fill({corner.x, corner.y, rect.width * scale_, rect.height * scale_}, 0, color_);
    }
    /// Half of an ellipse, as the meridian of a globe.
    void meridian(Point center, float wide, float high) {
        std::vector<Point> points;
        for (int i = 0; i < 40; ++i) {
            const float turn = static_cast<float>(i) / 40 * 6.2831853F;
            points.push_back(at({center.x + wide * std::cos(turn), center.y + high * std::sin(turn)}));
        }
        paint_.line(points, color_, width(), true);
    }

  private:
    [[nodiscard]] float width() const { return std::max(1.5F, 2 * scale_); }
    [[nodiscard]] Point at(Point point) const {
        return {origin_.x + point.x * scale_, origin_.y + point.y * scale_};
    }
    [[nodiscard]] std::vector<Point> placed(std::initializer_list<Point> points) const {
        std::vector<Point> all;
        for (const Point& point : points)
            all.push_back(at(point));
        return all;
    }

    Paint& paint_;
    float scale_;
    Point origin_;
    Color color_;
};

}  // namespace baileo::ui
