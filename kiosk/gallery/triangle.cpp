#include "kiosk/gallery/triangle.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace baileo::gallery {
namespace {

constexpr std::int64_t grid = Corner::grid;

/// Twice the area to the left of an edge.
std::int64_t side(const Corner& from, const Corner& to, std::int64_t x, std::int64_t y) {
    return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
}

/// Pixels whose middle lies exactly on an edge belong to one of the two triangles.
std::int64_t bias(const Corner& from, const Corner& to) {
    const bool owns = to.y < from.y || (to.y == from.y && to.x > from.x);
    return owns ? 0 : -1;
}

const std::uint8_t* texel(const Bitmap& bitmap, int x, int y) {
    const int column = std::clamp(x, 0, bitmap.width - 1);
    const int row = std::clamp(y, 0, bitmap.height - 1);
    return &bitmap.pixels[bitmap.offset(column, row)];
}

/// The texture between its four nearest pixels.
std::array<float, 4> sample(const Bitmap& bitmap, float u, float v) {
    // Moved by one pixel, so that cutting off decimals rounds down at the edges as well.
    const float x = u * static_cast<float>(bitmap.width) + 0.5F;
    const float y = v * static_cast<float>(bitmap.height) + 0.5F;
    const int column = static_cast<int>(x) - 1;
    const int row = static_cast<int>(y) - 1;
    const float across = x - static_cast<float>(column + 1);
    const float down = y - static_cast<float>(row + 1);
    const std::uint8_t* corners[] = {texel(bitmap, column, row), texel(bitmap, column + 1, row),
                                     texel(bitmap, column, row + 1), texel(bitmap, column + 1, row + 1)};
    const float weights[] = {(1 - across) * (1 - down), across * (1 - down), (1 - across) * down,
                             across * down};
    std::array<float, 4> mixed{};
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t channel = 0; channel < 4; ++channel)
            mixed[channel] += weights[i] * static_cast<float>(corners[i][channel]);
    return mixed;
}

void blend(std::uint8_t* pixel, const std::array<float, 4>& color) {
    const float opacity = std::clamp(color[3] / 255, 0.F, 1.F);
    for (std::size_t channel = 0; channel < 3; ++channel) {
        const float mixed = color[channel] * opacity + static_cast<float>(pixel[channel]) * (1 - opacity);
        pixel[channel] = static_cast<std::uint8_t>(std::lround(std::clamp(mixed, 0.F, 255.F)));
    }
}

/// Pixels of a row, from `first` up to but not `end`.
struct Span {
    std::int64_t first = 0;
    std::int64_t end = 0;
};

/// Keeps the pixels of a span that lie on the inner side of an edge; the middle of pixel x is there where
/// `at_zero + x * step` is not negative.
void cut(Span& span, std::int64_t at_zero, std::int64_t step) {
    const auto up = [](std::int64_t number, std::int64_t by) {
        return number / by + (number % by > 0 ? 1 : 0);
    };
    if (step > 0)
        span.first = std::max(span.first, up(-at_zero, step));
    else if (step < 0)
        span.end = std::min(span.end, up(at_zero + 1, -step));
    else if (at_zero < 0)
        span.end = span.first;
}

bool same_place(const Corner& one, const Corner& other) {
    return one.values[4] == other.values[4] && one.values[5] == other.values[5];
}

class Triangle {
  public:
    explicit Triangle(const std::array<Corner, 3>& corners) : a_(corners[0]), b_(corners[1]), c_(corners[2]) {
        area_ = side(a_, b_, c_.x, c_.y);
        if (area_ < 0) {
            std::swap(a_, b_);
            area_ = -area_;
        }
    }

    void fill(Bitmap& canvas, const Bitmap& texture, const Clip& clip) const {
        if (area_ == 0) return;
        const auto [first_y, last_y] = std::minmax({a_.y, b_.y, c_.y});
        const int top = std::max(clip.top, static_cast<int>(first_y / grid));
        const int bottom = std::min(clip.bottom, static_cast<int>(last_y / grid) + 1);
        for (int y = top; y < bottom; ++y) {
            Span span{clip.left, clip.right};
            for (const auto& [from, to] : {std::pair(&b_, &c_), std::pair(&c_, &a_), std::pair(&a_, &b_)})
                cut(span, side(*from, *to, grid / 2, y * grid + grid / 2) + bias(*from, *to),
                    (from->y - to->y) * grid);
            if (span.first < span.end) shade(canvas, texture, y, span);
        }
    }

  private:
    /// What the corners give, each by its weight, in the middle of a pixel.
    [[nodiscard]] Varying at(std::int64_t x, std::int64_t y) const {
        const auto weight = [&](const Corner& from, const Corner& to) {
            return static_cast<float>(side(from, to, x * grid + grid / 2, y * grid + grid / 2)) /
                   static_cast<float>(area_);
        };
        const float of_a = weight(b_, c_);
        const float of_b = weight(c_, a_);
        Varying mixed{};
        for (std::size_t i = 0; i < mixed.size(); ++i)
            mixed[i] = of_a * a_.values[i] + of_b * b_.values[i] + (1 - of_a - of_b) * c_.values[i];
        return mixed;
    }

    void shade(Bitmap& canvas, const Bitmap& texture, int y, const Span& span) const {
        const Varying first = at(span.first, y);
        const Varying last = at(span.end - 1, y);
        const auto steps = static_cast<float>(std::max<std::int64_t>(1, span.end - 1 - span.first));
        // Most shapes take one white pixel of the texture all over.
        const bool is_plain = same_place(a_, b_) && same_place(a_, c_);
        const std::array<float, 4> plain = sample(texture, a_.values[4], a_.values[5]);
        std::uint8_t* pixel = &canvas.pixels[canvas.offset(static_cast<int>(span.first), y)];
        for (std::int64_t x = span.first; x < span.end; ++x, pixel += 4) {
            const float way = static_cast<float>(x - span.first) / steps;
            const auto now = [&](std::size_t i) { return first[i] + (last[i] - first[i]) * way; };
            std::array<float, 4> color = is_plain ? plain : sample(texture, now(4), now(5));
            for (std::size_t channel = 0; channel < 4; ++channel)
                color[channel] *= now(channel) / 255;
            if (color[3] > 0) blend(pixel, color);
        }
    }

    Corner a_;
    Corner b_;
    Corner c_;
    std::int64_t area_ = 0;
};

}  // namespace

void fill(const std::array<Corner, 3>& corners, const Bitmap& texture, const Clip& clip, Bitmap& canvas) {
    Triangle(corners).fill(canvas, texture, clip);
}

}  // namespace baileo::gallery
