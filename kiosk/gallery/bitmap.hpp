#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace baileo::gallery {

/// Pixels from the top left, row by row, red green blue alpha.
struct Bitmap {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;

    /// Where a pixel's four bytes begin.
    [[nodiscard]] std::size_t offset(int x, int y) const {
        return 4 *
               (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x));
    }
};

using Rgba = std::array<std::uint8_t, 4>;

/// A bitmap of one colour.
[[nodiscard]] Bitmap blank(int width, int height, const Rgba& color);

/// A copy of this width in the same proportions, not larger; each pixel is the mean of those it stands for.
[[nodiscard]] Bitmap reduced(const Bitmap& bitmap, int width);

/// Lays one bitmap onto another where all of it has room.
void lay(const Bitmap& bitmap, Bitmap& onto, int left, int top);

/// Bitmaps beside and below each other, each made to fit a cell of this width.
[[nodiscard]] Bitmap contact_sheet(const std::vector<Bitmap>& bitmaps, int columns, int cell_width);

/// Reads a picture; nothing if it cannot be read.
[[nodiscard]] std::optional<Bitmap> read_picture(const std::filesystem::path& path);

/// Writes a bitmap as PNG. False if that failed.
[[nodiscard]] bool write_png(const Bitmap& bitmap, const std::filesystem::path& path);

}  // namespace baileo::gallery
