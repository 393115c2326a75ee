#pragma once

#include <cstddef>
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

/// A key by what it does here; which key of a keypad that is stands in kiosk/voice/README.md.
enum class Key {
    previous,
    next,
    activate,
    enter,  ///< activates as well, and ends what a scanner types
    back,
    erase,  ///< takes a character back where one can be written, and is back elsewhere
    place,  ///< goes straight to the 1st to 9th choice
    help,
    language,
    louder,
    softer,
    repeat,
    headphones_in,   ///< keypads with a socket tell as keys that something was plugged in
    headphones_out,  ///< and pulled out
    other
};

/// A key went down. Held keys do not repeat: who is slow to let go does nothing twice.
struct KeyPress {
    Key key = Key::next;
    SinceBoot at{};
    std::size_t place = 0;  ///< of Key::place, from 1

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
