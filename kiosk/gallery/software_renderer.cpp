#include "kiosk/gallery/software_renderer.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "kiosk/gallery/triangle.hpp"
#include "shared/base/expects.hpp"

namespace baileo::gallery {
namespace {

Corner corner_of(const ImDrawVert& vertex) {
    const ImU32 packed = vertex.col;
    const auto channel = [&](int shift) { return static_cast<float>(packed >> shift & 0xFFU); };
    return {std::llround(vertex.pos.x * Corner::grid),
            std::llround(vertex.pos.y * Corner::grid),
            {channel(IM_COL32_R_SHIFT), channel(IM_COL32_G_SHIFT), channel(IM_COL32_B_SHIFT),
             channel(IM_COL32_A_SHIFT), vertex.uv.x, vertex.uv.y}};
}

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
    Bitmap canvas =
        blank(static_cast<int>(data.DisplaySize.x), static_cast<int>(data.DisplaySize.y), {0, 0, 0, 0xFF});
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
                fill({corner(i), corner(i + 1), corner(i + 2)}, drawn_with, clip, canvas);
        }
    }
    return canvas;
}

}  // namespace baileo::gallery
