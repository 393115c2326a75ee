#pragma once

#include <cstdint>
#include <vector>

struct ImDrawData;

namespace baileo::gallery {

/// Pixels from the top left, row by row, red green blue alpha.
struct Bitmap {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;
};

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
