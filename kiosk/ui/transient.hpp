#pragma once

#include <string>

#include "shared/base/clock.hpp"

namespace baileo::ui {

/// What only the drawing remembers, so that it can move: when the screen and the choice on it last changed.
/// Starts anew with each screen; nothing in it decides anything.
struct Transient {
    std::string screen;
    SinceBoot screen_at{-10'000};
    std::string choice;
    SinceBoot choice_at{-10'000};
};

}  // namespace baileo::ui
