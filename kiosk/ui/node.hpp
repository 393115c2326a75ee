#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/ui/action.hpp"
#include "shared/domain/language.hpp"

namespace baileo::ui {

/// A rectangle in pixels of the window, from its top left corner.
struct Rect {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;

    [[nodiscard]] bool contains(float px, float py) const {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
    bool operator==(const Rect&) const = default;
};

/// What a part of the screen is to somebody who cannot see it.
/// A `key` writes one character, or takes one back; it may be smaller than a button.
enum class Role { heading, text, picture, button, choice, progress, key };

[[nodiscard]] std::string_view word(Role role);

/// One part of the screen, described: what is drawn is also said here, in the order in which it is read and
/// focused. Touch, keypad focus, voice and tests know the screen by this list alone.
struct Node {
    std::string id;  ///< stable within a screen, e.g. "rate-4", "next"
    Role role = Role::text;
    std::string label;  ///< in the visitor's language
    Rect rect;
    bool enabled = true;
    bool selected = false;
    std::optional<Action> event;  ///< what activating it means; nothing for what only informs
    std::optional<domain::Language> language = std::nullopt;  ///< of the label, if not that of the screen
    std::string spelled = "";                                 ///< said letter by letter after the label
    bool confidential = false;                                ///< shows what the visitor answered before
    std::string public_label = "";  ///< what everybody around may hear of it; empty = nothing
};

}  // namespace baileo::ui
