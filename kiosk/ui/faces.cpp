#include "kiosk/ui/faces.hpp"

#include <cmath>

namespace baileo::ui {
namespace {

/// A face on its grid of 96 by 96.
class Grid {
  public:
    explicit Grid(const Rect& rect)
        : scale_(std::min(rect.width, rect.height) / 96),
          origin_{center_x(rect) - 48 * scale_, center_y(rect) - 48 * scale_} {}

    [[nodiscard]] Point at(float x, float y) const {
        return {origin_.x + x * scale_, origin_.y + y * scale_};
    }
    [[nodiscard]] float length(float units) const { return units * scale_; }
    /// A quadratic Bezier curve.
    [[nodiscard]] std::vector<Point> curve(Point from, Point by, Point to) const {
        std::vector<Point> points;
        constexpr int pieces = 28;
        for (int i = 0; i <= pieces; ++i) {
            const float t = static_cast<float>(i) / pieces;
            const float a = (1 - t) * (1 - t);
            const float b = 2 * t * (1 - t);
            const float c = t * t;
            points.push_back(at(a * from.x + b * by.x + c * to.x, a * from.y + b * by.y + c * to.y));
        }
        return points;
    }

  private:
    float scale_;
    Point origin_;
};

void draw_mouth(Paint& paint, domain::Rating rating, const Grid& grid, Color color) {
    const float width = grid.length(5.5F);
    switch (rating) {
        case domain::Rating::poor:
            paint.line(grid.curve({30, 71}, {48, 51}, {66, 71}), color, width);
            return;
        case domain::Rating::not_very_good:
            paint.line(grid.curve({33, 67}, {48, 60}, {63, 67}), color, width);
            return;
        case domain::Rating::good:
            paint.line(grid.curve({32, 61}, {48, 73}, {64, 61}), color, width);
            return;
        case domain::Rating::very_good: {
            const std::vector<Point> mouth = grid.curve({27, 57.5F}, {48, 96}, {69, 57.5F});
            paint.shape(mouth, color);
            paint.line(mouth, color, grid.length(4), true);
            return;
        }
    }
}

void draw_eye(Paint& paint, Point center, float wide, float high, Color color) {
    std::vector<Point> points;
    for (int i = 0; i < 32; ++i) {
        const float turn = static_cast<float>(i) / 32 * 6.2831853F;
        points.push_back({center.x + wide * std::cos(turn), center.y + high * std::sin(turn)});
    }
    paint.shape(points, color);
}

}  // namespace

void draw_face(Paint& paint, domain::Rating rating, const Rect& rect, const FaceColors& colors) {
    const Grid grid(rect);
    paint.disc_gradient(grid.at(48, 48), grid.length(44), colors.top, colors.bottom);
    paint.ring(grid.at(48, 48), grid.length(43), colors.line, grid.length(3.6F));
    for (const float x : {34.F, 62.F})
        draw_eye(paint, grid.at(x, 40), grid.length(4.6F), grid.length(6), colors.line);
    draw_mouth(paint, rating, grid, colors.line);
}

}  // namespace baileo::ui
