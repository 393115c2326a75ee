#include "kiosk/platform/texture.hpp"

#include <GL/gl.h>

#include <cstdint>
#include <utility>

namespace baileo::platform {

Texture::Texture(const Image& image) : width_(image.width), height_(image.height) {
    glGenTextures(1, &name_);
    glBindTexture(GL_TEXTURE_2D, name_);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, width_, height_, 0, GL_RGBA, GL_UNSIGNED_BYTE, image.rgba.data());
}

Texture::Texture(Texture&& other) noexcept
    : name_(std::exchange(other.name_, 0)), width_(other.width_), height_(other.height_) {}

Texture& Texture::operator=(Texture&& other) noexcept {
    std::swap(name_, other.name_);
    width_ = other.width_;
    height_ = other.height_;
    return *this;
}

Texture::~Texture() {
    if (name_ != 0) glDeleteTextures(1, &name_);
}

void* Texture::id() const {
    // NOLINTNEXTLINE(performance-no-int-to-ptr): ImGui carries the name of a texture as a pointer
    return reinterpret_cast<void*>(static_cast<std::uintptr_t>(name_));
}

std::size_t Texture::size() const {
    return std::size_t{4} * static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_);
}

}  // namespace baileo::platform
