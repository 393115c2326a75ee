#pragma once

#include <vector>

#include "kiosk/gallery/bitmap.hpp"

struct ImDrawData;

namespace baileo::gallery {

/// What ImGui draws, computed without window, graphics card or driver: the same picture on every machine.
class SoftwareRenderer {
  public:
    /// Keeps a bitmap to draw with; returns what stands for it as an ImTextureID.
    [[nodiscard]] void* add_texture(Bitmap bitmap);
    [[nodiscard]] const Bitmap& texture(void* id) const;

    /// Draws a finished frame on black.
    [[nodiscard]] Bitmap render(const ImDrawData& data) const;

  private:
    std::vector<Bitmap> textures_;
};

}  // namespace baileo::gallery
