#include "kiosk/platform/image.hpp"

#include <stb/stb_image.h>
#include <stb/stb_image_write.h>
#include <algorithm>
#include <cstddef>
#include <memory>

namespace baileo::platform {
namespace {

constexpr int channels = 4;
constexpr std::int64_t pixel_limit = 40'000'000;

struct FreePixels {
    void operator()(stbi_uc* pixels) const { stbi_image_free(pixels); }
};

std::size_t offset(const Image& image, int x, int y) {
    return (static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) +
            static_cast<std::size_t>(x)) *
           channels;
}

}  // namespace

Result<Image> decode(std::string_view file, int longest_side) {
    const ByteView bytes = as_bytes(file);
    const int length = static_cast<int>(bytes.size());
    Image image;
    int found = 0;
    if (stbi_info_from_memory(bytes.data(), length, &image.width, &image.height, &found) == 0)
        return failure(ErrorCode::malformed, "not a picture that can be read");
    if (std::int64_t{image.width} * image.height > pixel_limit)
        return failure(ErrorCode::too_large, "a picture of more than 40 million pixels");

    const std::unique_ptr<stbi_uc, FreePixels> pixels(
        stbi_load_from_memory(bytes.data(), length, &image.width, &image.height, &found, channels));
    if (!pixels) return failure(ErrorCode::malformed, "a damaged picture");
    const std::size_t size =
        static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * channels;
    image.rgba.assign(pixels.get(), pixels.get() + size);
    while (std::max(image.width, image.height) > longest_side)
        image = halved(image);
    return image;
}

Image halved(const Image& image) {
    Image half{std::max(1, image.width / 2), std::max(1, image.height / 2), {}};
    half.rgba.reserve(offset(half, 0, half.height));
    for (int y = 0; y < half.height; ++y) {
        for (int x = 0; x < half.width; ++x) {
            const int right = std::min(2 * x + 1, image.width - 1);
            const int below = std::min(2 * y + 1, image.height - 1);
            for (std::size_t channel = 0; channel < channels; ++channel) {
                const unsigned sum = image.rgba[offset(image, 2 * x, 2 * y) + channel] +
                                     image.rgba[offset(image, right, 2 * y) + channel] +
                                     image.rgba[offset(image, 2 * x, below) + channel] +
                                     image.rgba[offset(image, right, below) + channel];
                half.rgba.push_back(static_cast<std::uint8_t>((sum + 2) / 4));
            }
        }
    }
    return half;
}

Status write_png(const std::filesystem::path& path, const Image& image) {
    const std::filesystem::path unfinished = path.string() + ".new";
    if (stbi_write_png(unfinished.c_str(), image.width, image.height, channels, image.rgba.data(),
                       image.width * channels) == 0)
        return failure(ErrorCode::storage_failed, "cannot write " + unfinished.string());
    std::error_code error;
    std::filesystem::rename(unfinished, path, error);
    if (error) return failure(ErrorCode::storage_failed, "cannot write " + path.string());
    return {};
}

}  // namespace baileo::platform
