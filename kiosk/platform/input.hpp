#pragma once

#include <variant>

#include "shared/base/clock.hpp"

namespace baileo::platform {

/// What the pointer did: a finger (the X server makes the first one the pointer) or a mouse.
struct Pointer {
    enum class Phase { pressed, moved, released };

    Phase phase = Phase::moved;
    float x = 0;  ///< pixels from the window's left edge
    float y = 0;  ///< pixels from the window's top edge
    SinceBoot at{};

    bool operator==(const Pointer&) const = default;
};

/// A key of the keypad, pressed or repeated, or one of a keyboard that does the same.
enum class Key { previous, next, activate, back, erase };

struct KeyPress {
    Key key = Key::next;
    SinceBoot at{};

    bool operator==(const KeyPress&) const = default;
};

/// A character that a keyboard wrote, space included.
struct Character {
    char32_t character = U' ';
    SinceBoot at{};

    bool operator==(const Character&) const = default;
};

/// One thing that a person did, in the order in which it happened.
using Input = std::variant<Pointer, KeyPress, Character>;

}  // namespace baileo::platform
