#include "kiosk/ui/qr.hpp"

#include <cmath>
#include <optional>

#include <qrcodegen/qrcodegen.hpp>

namespace baileo::ui {
namespace {

std::optional<qrcodegen::QrCode> encoded(const std::string& text) {
    try {
        return qrcodegen::QrCode::encodeText(text.c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
    } catch (const qrcodegen::data_too_long&) {
        return std::nullopt;
    }
}

}  // namespace

void draw_qr(Paint& paint, const std::string& text, const Rect& rect) {
    const auto code = encoded(text);
    if (!code) return;
    constexpr int quiet = 4;
    const int modules = code->getSize() + 2 * quiet;
    const float module =
        std::max(1.F, std::floor(std::min(rect.width, rect.height) / static_cast<float>(modules)));
    const float side = module * static_cast<float>(code->getSize());
    const float left = std::round(center_x(rect) - side / 2);
    const float top = std::round(center_y(rect) - side / 2);
    paint.fill(inset({left, top, side, side}, -module * quiet), module * 2, rgb(0xFFFFFF));
    for (int y = 0; y < code->getSize(); ++y)
        for (int x = 0; x < code->getSize(); ++x) {
            // Neighbours in a row are one rectangle.
            int end = x;
            while (end < code->getSize() && code->getModule(end, y))
                ++end;
            if (end == x) continue;
            paint.fill({left + module * static_cast<float>(x), top + module * static_cast<float>(y),
                        module * static_cast<float>(end - x), module},
                       0, rgb(0x042436));
            x = end;
        }
}

}  // namespace baileo::ui
