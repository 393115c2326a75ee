#include "kiosk/ui/paint.hpp"

#include <cmath>
#include <numbers>

#include <imgui.h>
#include <imgui_internal.h>

namespace baileo::ui {
namespace {

ImU32 packed(Color color) { return IM_COL32(color.red, color.green, color.blue, color.alpha); }
ImVec2 vector(Point point) { return {point.x, point.y}; }
ImVec2 first(const Rect& rect) { return {rect.x, rect.y}; }
ImVec2 last(const Rect& rect) { return {right(rect), bottom(rect)}; }

ImDrawFlags flags(Corners corners) {
    switch (corners) {
        case Corners::all:
            return ImDrawFlags_RoundCornersAll;
        case Corners::top:
            return ImDrawFlags_RoundCornersTop;
        case Corners::bottom:
            return ImDrawFlags_RoundCornersBottom;
        case Corners::left:
            return ImDrawFlags_RoundCornersLeft;
        case Corners::none:
            return ImDrawFlags_RoundCornersNone;
    }
    return 0;
}

/// Recolours what was drawn in white since `from`, keeping the softness of its edges.
void shade(ImDrawList& list, int from, float top, float bottom, Color upper, Color lower) {
    ImGui::ShadeVertsLinearColorGradientKeepAlpha(&list, from, list.VtxBuffer.Size, {0, top}, {0, bottom},
                                                  packed(upper), packed(lower));
}

ImU32 opaque(Color top) { return IM_COL32(255, 255, 255, top.alpha); }

}  // namespace

void Paint::fill(const Rect& rect, float radius, Color color, Corners corners) {
    list_->AddRectFilled(first(rect), last(rect), packed(color), radius, flags(corners));
}

void Paint::gradient(const Rect& rect, float radius, Color top, Color bottom_color, Corners corners) {
    if (top == bottom_color) {
        fill(rect, radius, top, corners);
        return;
    }
    const int from = list_->VtxBuffer.Size;
    list_->AddRectFilled(first(rect), last(rect), opaque(top), radius, flags(corners));
    shade(*list_, from, rect.y, bottom(rect), top, bottom_color);
}

void Paint::fade(const Rect& rect, Color top, Color bottom_color) {
    const ImU32 upper = packed(top);
    const ImU32 lower = packed(bottom_color);
    list_->AddRectFilledMultiColor(first(rect), last(rect), upper, upper, lower, lower);
}

void Paint::outline(const Rect& rect, float radius, Color color, float thickness, Corners corners) {
    // Inside the edge, so that an outlined thing is as large as its rectangle.
    const Rect middle = inset(rect, thickness / 2);
    list_->AddRect(first(middle), last(middle), packed(color), std::max(0.F, radius - thickness / 2),
                   flags(corners), thickness);
}

void Paint::shadow(const Rect& rect, float blur, float drop, Color color, float strength) {
    const Rect outer = inset({rect.x, rect.y + drop, rect.width, rect.height}, -blur / 2);
    const float edge = std::min({blur, outer.width / 2, outer.height / 2});
    const float share = static_cast<float>(ShadowImage::edge) / static_cast<float>(ShadowImage::side);
    const float du = (shadow_->u1 - shadow_->u0) * share;
    const float dv = (shadow_->v1 - shadow_->v0) * share;
    const float xs[] = {outer.x, outer.x + edge, right(outer) - edge, right(outer)};
    const float ys[] = {outer.y, outer.y + edge, bottom(outer) - edge, bottom(outer)};
    const float us[] = {shadow_->u0, shadow_->u0 + du, shadow_->u1 - du, shadow_->u1};
    const float vs[] = {shadow_->v0, shadow_->v0 + dv, shadow_->v1 - dv, shadow_->v1};
    const ImU32 tint = packed(with_alpha(color, strength));
    list_->PrimReserve(9 * 6, 9 * 4);
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column)
            list_->PrimRectUV({xs[column], ys[row]}, {xs[column + 1], ys[row + 1]}, {us[column], vs[row]},
                              {us[column + 1], vs[row + 1]}, tint);
}

void Paint::disc(Point center, float radius, Color color) {
    list_->AddCircleFilled(vector(center), radius, packed(color));
}

void Paint::disc_gradient(Point center, float radius, Color top, Color bottom) {
    const int from = list_->VtxBuffer.Size;
    list_->AddCircleFilled(vector(center), radius, opaque(top));
    shade(*list_, from, center.y - radius, center.y + radius, top, bottom);
}

void Paint::ring(Point center, float radius, Color color, float thickness) {
    list_->AddCircle(vector(center), radius, packed(color), 0, thickness);
}

void Paint::arc(Point center, float radius, float from, float to, Color color, float thickness) {
    if (to <= from) return;
    const auto angle = [](float turns) { return (turns - 0.25F) * 2 * std::numbers::pi_v<float>; };
    const int segments = std::max(8, static_cast<int>((to - from) * 96));
    std::vector<Point> points;
    for (int i = 0; i <= segments; ++i) {
        const float at = angle(from + (to - from) * static_cast<float>(i) / static_cast<float>(segments));
        points.push_back({center.x + radius * std::cos(at), center.y + radius * std::sin(at)});
    }
    line(points, color, thickness);
}

void Paint::line(const std::vector<Point>& points, Color color, float thickness, bool closed) {
    for (const Point& point : points)
        list_->PathLineTo(vector(point));
    list_->PathStroke(packed(color), closed ? ImDrawFlags_Closed : 0, thickness);
    if (closed || thickness < 2 || points.empty()) return;
    // A hair smaller, or the softened edge of the dot stands out beside the line.
    disc(points.front(), thickness / 2 - 0.25F, color);
    disc(points.back(), thickness / 2 - 0.25F, color);
}

void Paint::shape(const std::vector<Point>& points, Color color) {
    for (const Point& point : points)
        list_->PathLineTo(vector(point));
    list_->PathFillConvex(packed(color));
}

void Paint::shape_gradient(const std::vector<Point>& points, Color top, Color bottom_color) {
    const auto [upper, lower] = std::ranges::minmax(points, {}, &Point::y);
    const int from = list_->VtxBuffer.Size;
    shape(points, Color{255, 255, 255, top.alpha});
    shade(*list_, from, upper.y, lower.y, top, bottom_color);
}

void Paint::ground(const std::vector<Point>& edge, float floor, Color top, Color bottom_color) {
    if (edge.size() < 2) return;
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    const float highest = std::ranges::min(edge, {}, &Point::y).y;
    const int quads = static_cast<int>(edge.size()) - 1;
    const int from = list_->VtxBuffer.Size;
    list_->PrimReserve(quads * 6, quads * 4);
    for (std::size_t i = 0; i + 1 < edge.size(); ++i)
        list_->PrimQuadUV(vector(edge[i]), vector(edge[i + 1]), {edge[i + 1].x, floor}, {edge[i].x, floor},
                          white, white, white, white, opaque(top));
    shade(*list_, from, highest, floor, top, bottom_color);
    // Strips have hard edges; a thin line along the top softens them.
    for (const Point& point : edge)
        list_->PathLineTo(vector(point));
    list_->PathStroke(packed(top), 0, 1.5F);
}

void Paint::picture(const Picture& picture, const Rect& rect, float radius, Corners corners) {
    const float scale = std::max(rect.width / picture.width, rect.height / picture.height);
    const float u = rect.width / (picture.width * scale);
    const float v = rect.height / (picture.height * scale);
    list_->AddImageRounded(picture.texture, first(rect), last(rect), {0.5F - u / 2, 0.5F - v / 2},
                           {0.5F + u / 2, 0.5F + v / 2}, IM_COL32_WHITE, radius, flags(corners));
}

void Paint::text(Point top_left, const FontFace& face, std::string_view line, Color color) {
    const ImVec2 at{std::round(top_left.x), std::round(top_left.y)};
    list_->AddText(face.font, face.size, at, packed(color), line.data(), line.data() + line.size());
}

void Paint::clip(const Rect& rect) { list_->PushClipRect(first(rect), last(rect), true); }
void Paint::unclip() { list_->PopClipRect(); }

int Paint::position() const { return list_->VtxBuffer.Size; }

void Paint::enter(int position, float opacity, float offset) {
    for (int i = position; i < list_->VtxBuffer.Size; ++i) {
        ImDrawVert& vertex = list_->VtxBuffer[i];
        const auto alpha = static_cast<float>(vertex.col >> IM_COL32_A_SHIFT & 0xFFU) * opacity;
        vertex.col = (vertex.col & ~IM_COL32_A_MASK) | static_cast<ImU32>(std::lround(alpha))
                                                           << IM_COL32_A_SHIFT;
        vertex.pos.y += offset;
    }
}

}  // namespace baileo::ui
