#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace baileo::usecases {

/// What the first bytes of a picture say about it.
struct PictureForm {
    std::string_view content_type;  ///< "image/png" or "image/jpeg"
    std::uint32_t width = 0;        ///< in pixels
    std::uint32_t height = 0;

    bool operator==(const PictureForm&) const = default;
};

/// The form of a PNG (https://www.w3.org/TR/png-3, 5.2 and 11.2.1) or a JPEG (ITU-T T.81, annex B); nothing
/// for any other bytes. The picture itself is not decoded.
[[nodiscard]] std::optional<PictureForm> picture_form(std::string_view bytes);

}  // namespace baileo::usecases
