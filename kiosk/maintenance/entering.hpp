#pragma once

#include "kiosk/maintenance/state.hpp"

namespace baileo::maintenance {

/// Adds a digit to the PIN if one is awaited; true if it is complete now.
[[nodiscard]] bool enter(screen::EnterPin& pin, char character);

/// Adds a character to the address or the code, as far as it can stand there.
void enter(screen::Enrol& enrol, char character);

void erase(screen::EnterPin& pin);
void erase(screen::Enrol& enrol);

/// Whether address and code are complete, and no answer is awaited or there.
[[nodiscard]] bool can_be_sent(const screen::Enrol& enrol);

}  // namespace baileo::maintenance
