#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// An icon and a sentence at the lower edge of an area, in a softer colour; returns the height it took.
float draw_note_upward(Frame& frame, const Rect& area, Icon icon, std::string_view id,
                       const std::string& says, const Tone& tone);

/// A strip with an icon and a sentence on a surface of its own, as high as `rect`.
void draw_notice(Frame& frame, const Rect& rect, Icon icon, std::string_view id, const std::string& says,
                 const Tone& tone, const Style& style = style::caption);

}  // namespace baileo::ui
