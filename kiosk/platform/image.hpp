#pragma once

#include <filesystem>

#include "shared/base/bytes.hpp"
#include "shared/base/result.hpp"

namespace baileo::platform {

/// Pixels row by row from the top, four bytes each: red, green, blue, opacity.
struct Image {
    int width = 0;
    int height = 0;
    Bytes rgba;

    bool operator==(const Image&) const = default;
};

/// Reads a PNG or JPEG and halves it until neither side is longer than `longest_side`. Errors: malformed;
/// too_large for more than 40 million pixels, of which not one is read.
[[nodiscard]] Result<Image> decode(std::string_view file, int longest_side);

/// The image at half the size, each pixel the mean of four. At least one pixel remains.
[[nodiscard]] Image halved(const Image& image);

/// Writes a PNG; whoever looks sees the old file or the whole new one. Errors: storage_failed.
[[nodiscard]] Status write_png(const std::filesystem::path& path, const Image& image);

}  // namespace baileo::platform
