#pragma once

#include "kiosk/maintenance/effect.hpp"

namespace baileo::maintenance {

/// What follows from an event.
struct Outcome {
    State state;
    std::vector<Effect> effects;
};

/// The whole behaviour of the kiosk towards its staff, as one pure function. An event that a screen does not
/// expect changes nothing. While maintenance is closed only CornerHeld does something.
[[nodiscard]] Outcome reduce(const State& state, const Event& event);

}  // namespace baileo::maintenance
