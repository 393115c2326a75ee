#include "server/usecases/import/picture_form.hpp"

namespace baileo::usecases {
namespace {

using namespace std::string_view_literals;

/// A number of `size` bytes, the highest first. The caller has checked that they are there.
std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t value = 0;
    for (const char byte : bytes.substr(at, size))
        value = value << 8U | static_cast<unsigned char>(byte);
    return value;
}

std::optional<PictureForm> png_form(std::string_view bytes) {
    constexpr std::size_t header_end =
        24;  // signature, then length, type, width and height of the first chunk
    if (bytes.size() < header_end || bytes.substr(12, 4) != "IHDR") return std::nullopt;
    return PictureForm{"image/png", number(bytes, 16, 4), number(bytes, 20, 4)};
}

/// Whether a segment of this marker begins a frame, which has the size: SOF0..SOF15 without DHT, JPG and DAC.
bool begins_frame(std::uint32_t marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

std::optional<PictureForm> jpeg_form(std::string_view bytes) {
    std::size_t at = 2;
    while (at + 9 <= bytes.size() && bytes[at] == '\xFF') {
        const std::uint32_t marker = number(bytes, at + 1, 1);
        if (begins_frame(marker))
            return PictureForm{"image/jpeg", number(bytes, at + 7, 2), number(bytes, at + 5, 2)};
        // A marker may be preceded by any number of fill bytes.
        at += marker == 0xFF ? 1 : 2 + number(bytes, at + 2, 2);
    }
    return std::nullopt;
}

}  // namespace

std::optional<PictureForm> picture_form(std::string_view bytes) {
    std::optional<PictureForm> form;
    if (bytes.starts_with("\x89PNG\r\n\x1A\n"sv)) form = png_form(bytes);
    if (bytes.starts_with("\xFF\xD8\xFF"sv)) form = jpeg_form(bytes);
    if (form && (form->width == 0 || form->height == 0)) return std::nullopt;
    return form;
}

}  // namespace baileo::usecases
