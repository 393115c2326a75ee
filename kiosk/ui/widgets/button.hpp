#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// How much a button asks for attention.
enum class Look { primary, secondary, quiet, danger, key };

enum class IconSide { left, right, top };

struct Button {
    std::string id;
    std::string label;
    Action event;
    Look look = Look::secondary;
    std::optional<Icon> icon = std::nullopt;
    IconSide side = IconSide::left;
    Style style = style::button;
    bool enabled = true;
    bool selected = false;
    std::string detail = "";  ///< a softer second text under the label
    Role role = Role::button;
    std::optional<domain::Language> language = std::nullopt;  ///< of the label, if not that of the screen
    bool confidential = false;                                ///< what it means is for the visitor alone
};

/// Draws a button and describes it.
void draw(Frame& frame, const Button& button, const Rect& rect);

/// The width at which the button's label stands on one line at the visitor's text size.
[[nodiscard]] float natural_width(const Frame& frame, const Button& button);

/// The step of the scale at which the button's label fits a button of this size.
[[nodiscard]] int label_step(const Frame& frame, const Button& button, const Rect& rect);

/// The room that a pressed button leaves around it, so that it visibly gives way under the finger.
[[nodiscard]] Rect pressed_rect(const Frame& frame, std::string_view id, const Rect& rect);

/// A tone as it looks under the finger.
[[nodiscard]] Tone pressed_tone(const Frame& frame, std::string_view id, Tone tone);

}  // namespace baileo::ui
