#include "kiosk/gallery/bitmap.hpp"

#include <stb/stb_image.h>
#include <stb/stb_image_write.h>

#include <algorithm>
#include <memory>

namespace baileo::gallery {
namespace {

/// Mean of the pixels of a bitmap that a pixel of its reduced copy stands for.
Rgba mean(const Bitmap& bitmap, int left, int right, int top, int bottom) {
    std::array<unsigned, 4> sums{};
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x)
            for (std::size_t channel = 0; channel < 4; ++channel)
                sums[channel] += bitmap.pixels[bitmap.offset(x, y) + channel];
    const auto count = static_cast<unsigned>((right - left) * (bottom - top));
    Rgba color{};
    for (std::size_t channel = 0; channel < 4; ++channel)
        color[channel] = static_cast<std::uint8_t>((sums[channel] + count / 2) / count);
    return color;
}

}  // namespace

Bitmap blank(int width, int height, const Rgba& color) {
    Bitmap bitmap{width, height, {}};
    bitmap.pixels.resize(bitmap.offset(0, height));
    for (std::size_t i = 0; i < bitmap.pixels.size(); ++i)
        bitmap.pixels[i] = color[i % 4];
    return bitmap;
}

Bitmap reduced(const Bitmap& bitmap, int width) {
    Bitmap small = blank(width, bitmap.height * width / bitmap.width, {});
    for (int y = 0; y < small.height; ++y)
        for (int x = 0; x < width; ++x) {
            const Rgba color = mean(bitmap, x * bitmap.width / width, (x + 1) * bitmap.width / width,
                                    y * bitmap.height / small.height, (y + 1) * bitmap.height / small.height);
            std::ranges::copy(color, &small.pixels[small.offset(x, y)]);
        }
    return small;
}

void lay(const Bitmap& bitmap, Bitmap& onto, int left, int top) {
    for (int y = 0; y < bitmap.height; ++y)
        std::copy_n(&bitmap.pixels[bitmap.offset(0, y)], 4 * bitmap.width,
                    &onto.pixels[onto.offset(left, top + y)]);
}

Bitmap contact_sheet(const std::vector<Bitmap>& bitmaps, int columns, int cell_width) {
    constexpr int gap = 16;
    if (bitmaps.empty()) return {};
    std::vector<Bitmap> small;
    small.reserve(bitmaps.size());
    int cell_height = 0;
    for (const Bitmap& bitmap : bitmaps) {
        small.push_back(reduced(bitmap, cell_width));
        cell_height = std::max(cell_height, small.back().height);
    }
    const int count = static_cast<int>(small.size());
    const int rows = (count + columns - 1) / columns;
    Bitmap sheet = blank(gap + std::min(columns, count) * (cell_width + gap),
                         gap + rows * (cell_height + gap), {0xC8, 0xC8, 0xC8, 0xFF});
    for (int i = 0; i < count; ++i)
        lay(small[static_cast<std::size_t>(i)], sheet, gap + i % columns * (cell_width + gap),
            gap + i / columns * (cell_height + gap));
    return sheet;
}

std::optional<Bitmap> read_picture(const std::filesystem::path& path) {
    Bitmap bitmap;
    const std::unique_ptr<stbi_uc, void (*)(void*)> pixels(
        stbi_load(path.c_str(), &bitmap.width, &bitmap.height, nullptr, 4), stbi_image_free);
    if (pixels == nullptr) return std::nullopt;
    bitmap.pixels.assign(pixels.get(), pixels.get() + bitmap.offset(0, bitmap.height));
    return bitmap;
}

bool write_png(const Bitmap& bitmap, const std::filesystem::path& path) {
    return stbi_write_png(path.c_str(), bitmap.width, bitmap.height, 4, bitmap.pixels.data(),
                          bitmap.width * 4) != 0;
}

}  // namespace baileo::gallery
