#pragma once

#include <optional>

#include "kiosk/visit/event.hpp"

namespace baileo::tests {

/// Whether a touch or key meant this kind of event.
template <class Event>
bool meant(const std::optional<visit::Event>& event) {
    return event && std::holds_alternative<Event>(*event);
}

}  // namespace baileo::tests
