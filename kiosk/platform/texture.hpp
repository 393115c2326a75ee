#pragma once

#include "kiosk/platform/image.hpp"

namespace baileo::platform {

/// An image on the graphics card, from construction to destruction. Needs the window's OpenGL context.
class Texture {
  public:
    explicit Texture(const Image& image);
    Texture(Texture&& other) noexcept;
    Texture& operator=(Texture&& other) noexcept;
    Texture(const Texture&) = delete;
    Texture& operator=(const Texture&) = delete;
    ~Texture();

    /// What ImGui draws it by: an ImTextureID.
    [[nodiscard]] void* id() const;
    [[nodiscard]] int width() const { return width_; }
    [[nodiscard]] int height() const { return height_; }
    /// Bytes that it takes.
    [[nodiscard]] std::size_t size() const;

  private:
    unsigned name_ = 0;  ///< 0 = moved away
    int width_ = 0;
    int height_ = 0;
};

}  // namespace baileo::platform
