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

/// A key of the keypad, pressed or repeated. Others are not reported.
enum class Key { previous, next, activate, back };

struct KeyPress {
    Key key = Key::next;
    SinceBoot at{};

    bool operator==(const KeyPress&) const = default;
};

/// One thing that a person did, in the order in which it happened.
using Input = std::variant<Pointer, KeyPress>;

}  // namespace baileo::platform
