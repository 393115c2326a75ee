#include "kiosk/gallery/software_renderer.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <imgui.h>

#include "shared/base/expects.hpp"

namespace baileo::gallery {
namespace {

/// Corner points on a grid of 1/256 pixel, so that triangles that share an edge never share a pixel.
constexpr std::int64_t grid = 256;

struct Corner {
    std::int64_t x = 0;
    std::int64_t y = 0;
    std::array<float, 4> color{};  ///< 0-255
    float u = 0;
    float v = 0;
};

struct Clip {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
};

Corner corner_of(const ImDrawVert& vertex) {
    const ImU32 packed = vertex.col;
    const auto channel = [&](int shift) { return static_cast<float>(packed >> shift & 0xFFU); };
    return {std::llround(vertex.pos.x * grid),
            std::llround(vertex.pos.y * grid),
            {channel(IM_COL32_R_SHIFT), channel(IM_COL32_G_SHIFT), channel(IM_COL32_B_SHIFT),
             channel(IM_COL32_A_SHIFT)},
            vertex.uv.x,
            vertex.uv.y};
}

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
    return &bitmap.pixels[4 * (static_cast<std::size_t>(row) * static_cast<std::size_t>(bitmap.width) +
                               static_cast<std::size_t>(column))];
}

/// The texture between its four nearest pixels.
std::array<float, 4> sample(const Bitmap& bitmap, float u, float v) {
    const float x = u * static_cast<float>(bitmap.width) - 0.5F;
    const float y = v * static_cast<float>(bitmap.height) - 0.5F;
    const float left = std::floor(x);
    const float top = std::floor(y);
    const float across = x - left;
    const float down = y - top;
    const int column = static_cast<int>(left);
    const int row = static_cast<int>(top);
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
    const float opacity = color[3] / 255;
    for (std::size_t channel = 0; channel < 3; ++channel)
        pixel[channel] = static_cast<std::uint8_t>(
            std::lround(color[channel] * opacity + static_cast<float>(pixel[channel]) * (1 - opacity)));
}

class Triangle {
  public:
    Triangle(Corner a, Corner b, const Corner& c) : a_(a), b_(b), c_(c) {
        area_ = side(a_, b_, c_.x, c_.y);
        if (area_ < 0) {
            std::swap(a_, b_);
            area_ = -area_;
        }
    }

    void fill(Bitmap& canvas, const Bitmap& texture, const Clip& clip) const {
        if (area_ == 0) return;
        const auto [first_x, last_x] = std::minmax({a_.x, b_.x, c_.x});
        const auto [first_y, last_y] = std::minmax({a_.y, b_.y, c_.y});
        const int left = std::max(clip.left, static_cast<int>(first_x / grid));
        const int right = std::min(clip.right, static_cast<int>(last_x / grid) + 1);
        const int top = std::max(clip.top, static_cast<int>(first_y / grid));
        const int bottom = std::min(clip.bottom, static_cast<int>(last_y / grid) + 1);
        for (int y = top; y < bottom; ++y)
            for (int x = left; x < right; ++x)
                shade(canvas, texture, x, y);
    }

  private:
    void shade(Bitmap& canvas, const Bitmap& texture, int x, int y) const {
        const std::int64_t px = x * grid + grid / 2;
        const std::int64_t py = y * grid + grid / 2;
        const std::int64_t of_a = side(b_, c_, px, py) + bias(b_, c_);
        const std::int64_t of_b = side(c_, a_, px, py) + bias(c_, a_);
        const std::int64_t of_c = side(a_, b_, px, py) + bias(a_, b_);
        if (of_a < 0 || of_b < 0 || of_c < 0) return;
        const float whole = static_cast<float>(area_);
        const float a = static_cast<float>(of_a) / whole;
        const float b = static_cast<float>(of_b) / whole;
        const float c = 1 - a - b;
        std::array<float, 4> color =
            sample(texture, a * a_.u + b * b_.u + c * c_.u, a * a_.v + b * b_.v + c * c_.v);
        for (std::size_t channel = 0; channel < 4; ++channel)
            color[channel] *= (a * a_.color[channel] + b * b_.color[channel] + c * c_.color[channel]) / 255;
        if (color[3] <= 0) return;
        blend(&canvas.pixels[4 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(canvas.width) +
                                  static_cast<std::size_t>(x))],
              color);
    }

    Corner a_;
    Corner b_;
    Corner c_;
    std::int64_t area_ = 0;
};

Clip clip_of(const ImVec4& rect, const Bitmap& canvas) {
    return {std::max(0, static_cast<int>(rect.x)), std::max(0, static_cast<int>(rect.y)),
            std::min(canvas.width, static_cast<int>(rect.z)),
            std::min(canvas.height, static_cast<int>(rect.w))};
}

}  // namespace

void* SoftwareRenderer::add_texture(Bitmap bitmap) {
    textures_.push_back(std::move(bitmap));
    // NOLINTNEXTLINE(performance-no-int-to-ptr): ImGui's texture identifiers are pointers
    return reinterpret_cast<void*>(textures_.size());
}

const Bitmap& SoftwareRenderer::texture(void* id) const {
    const auto number = reinterpret_cast<std::uintptr_t>(id);
    expects(number >= 1 && number <= textures_.size(), "a frame draws with textures that were added");
    return textures_[number - 1];
}

Bitmap SoftwareRenderer::render(const ImDrawData& data) const {
    Bitmap canvas{static_cast<int>(data.DisplaySize.x), static_cast<int>(data.DisplaySize.y), {}};
    canvas.pixels.assign(4 * static_cast<std::size_t>(canvas.width) * static_cast<std::size_t>(canvas.height),
                         0);
    for (std::size_t i = 3; i < canvas.pixels.size(); i += 4)
        canvas.pixels[i] = 255;
    for (int n = 0; n < data.CmdListsCount; ++n) {
        const ImDrawList& list = *data.CmdLists[n];
        for (const ImDrawCmd& command : list.CmdBuffer) {
            const Clip clip = clip_of(command.ClipRect, canvas);
            const Bitmap& drawn_with = texture(command.GetTexID());
            const auto corner = [&](unsigned index) {
                const auto vertex =
                    static_cast<unsigned>(list.IdxBuffer[static_cast<int>(command.IdxOffset + index)]);
                return corner_of(list.VtxBuffer[static_cast<int>(command.VtxOffset + vertex)]);
            };
            for (unsigned i = 0; i + 2 < command.ElemCount; i += 3)
                Triangle(corner(i), corner(i + 1), corner(i + 2)).fill(canvas, drawn_with, clip);
        }
    }
    return canvas;
}

}  // namespace baileo::gallery
