#pragma once

#include "kiosk/visit/state.hpp"

namespace baileo::visit {

/// How the screen of this state is shown and read.
[[nodiscard]] const Preferences& preferences_of(const State& state);

/// Does what a touch on language, display or voice asks for; true if the event was such.
bool adjust(Preferences& preferences, const Event& event);

}  // namespace baileo::visit
