#pragma once

#include <optional>

#include "kiosk/ui/action.hpp"

namespace baileo::tests {

/// Whether a touch or key meant this kind of event.
template <class Event>
bool meant(const std::optional<ui::Action>& action) {
    return action && ui::means<Event>(*action);
}

}  // namespace baileo::tests
