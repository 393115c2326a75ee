#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// The picture of an innovation, or the sea where it has none or is not ready yet.
void draw_innovation_picture(Frame& frame, const domain::Innovation& innovation, const Rect& rect,
                             float radius, Corners corners = Corners::all);

/// Name of the unit that brought an innovation.
[[nodiscard]] std::string unit_name(const Frame& frame, const domain::Innovation& innovation);

/// A card of the list: picture, title, unit; touched as a whole.
void draw_innovation_card(Frame& frame, const domain::Innovation& innovation, std::uint32_t position,
                          const Rect& rect, const Style& title_style);

/// The room for a title on a card of this size.
[[nodiscard]] Rect card_title_room(const Frame& frame, const Rect& card);

/// The white card with kind, unit and title that lies on a picture. Returns its inner room below the title.
Rect draw_title_card(Frame& frame, const domain::Innovation& innovation, const Rect& card);

}  // namespace baileo::ui
