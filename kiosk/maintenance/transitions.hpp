#pragma once

#include "kiosk/maintenance/reduce.hpp"

/// The table of what follows from what, inside kiosk/maintenance; reduce.hpp is the way in.
namespace baileo::maintenance {

/// What an event means to the screen that is open.
void decide(const Event& event, Outcome& outcome);

}  // namespace baileo::maintenance
