#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// The picture of an innovation, or the sea where it has none or is not ready yet.
void draw_innovation_picture(Frame& frame, const domain::Innovation& innovation, const Rect& rect,
                             float radius, Corners corners = Corners::all);

/// Name of the unit that brought an innovation.
[[nodiscard]] std::string unit_name(const Frame& frame, const domain::Innovation& innovation);

/// How the cards of one page share their room.
struct CardShape {
    Style title;             ///< at a size at which the titles of all pages fit
    float words_height = 0;  ///< what words below a picture get; what is left is picture
};

/// A card of the list: picture, title, unit; touched as a whole.
void draw_innovation_card(Frame& frame, const domain::Innovation& innovation, std::uint32_t position,
                          const Rect& rect, const CardShape& shape);

/// The most room that a title can have on a card of this size.
[[nodiscard]] Rect card_title_room(const Frame& frame, const Rect& card);

/// Whether the name of a unit stands whole on a card of this size.
[[nodiscard]] bool card_unit_fits(const Frame& frame, std::string_view unit, const Rect& card);

/// The height of a card with its words beside the picture, `width` pixels wide, on which a title of this
/// height and a unit stand at the visitor's text size.
[[nodiscard]] float wide_card_height(const Frame& frame, float title_height, std::string_view unit,
                                     float width);

/// The height that title and unit of an innovation take below a picture of a card of this width.
[[nodiscard]] float card_words_height(const Frame& frame, const domain::Innovation& innovation,
                                      const Rect& card, const Style& title);

/// The white card with kind, unit and title that lies on a picture.
void draw_title_card(Frame& frame, const domain::Innovation& innovation, const Rect& card);

/// The height that a title card of this width takes, `most` at the most; 0 for no innovation.
[[nodiscard]] float title_card_height(const Frame& frame, const domain::Innovation* innovation, float width,
                                      float most);

}  // namespace baileo::ui
