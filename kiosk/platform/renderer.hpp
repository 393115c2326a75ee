#pragma once

#include "kiosk/platform/image.hpp"
#include "kiosk/platform/window.hpp"

struct ImDrawData;
struct ImFontAtlas;
struct ImGuiContext;

namespace baileo::platform {

/// Dear ImGui and its OpenGL backend, from construction to destruction. Used as a painter alone: it is told
/// of no pointer and no key, so that nothing reacts but what we decide. Needs the window's OpenGL context.
class Renderer {
  public:
    Renderer();
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;
    ~Renderer();

    /// Where fonts are baked.
    [[nodiscard]] ImFontAtlas& fonts();
    /// Hands the font atlas to the graphics card; to be called whenever fonts were added or built anew.
    void upload_fonts();

    /// Between these two, ImGui draws one frame of this size.
    void begin_frame(Size size);
    /// Ends the frame. True if its picture differs from the one that was drawn last, which was then drawn.
    [[nodiscard]] bool end_frame(bool damaged);

    /// The picture that was drawn last.
    [[nodiscard]] Image screenshot() const;

  private:
    ImGuiContext* context_;
    Size size_;
    std::uint64_t drawn_ = 0;  ///< fingerprint of what was drawn last
};

/// Tells two frames apart: FNV-1a over everything that they draw.
[[nodiscard]] std::uint64_t fingerprint(const ImDrawData& data);

}  // namespace baileo::platform
