#pragma once

#include <string>

#include "kiosk/ui/paint.hpp"

namespace baileo::ui {

/// Draws a QR code (ISO/IEC 18004) with its quiet zone into a square: whole pixels, always dark on light, so
/// that every phone reads it. A text that is too long for a QR code draws nothing.
void draw_qr(Paint& paint, const std::string& text, const Rect& rect);

}  // namespace baileo::ui
