#pragma once

#include <variant>

#include "kiosk/maintenance/event.hpp"
#include "kiosk/visit/event.hpp"

namespace baileo::ui {

/// What touching a part of the screen means: to a citizen's visit, or to the staff's maintenance.
using Action = std::variant<visit::Event, maintenance::Event>;

/// The event of this kind that an action is; null if it is another.
template <class Event>
[[nodiscard]] const Event* meant(const Action& action) {
    return std::visit(
        [](const auto& event) -> const Event* {
            if constexpr (std::is_constructible_v<std::decay_t<decltype(event)>, Event>)
                return std::get_if<Event>(&event);
            else
                return nullptr;
        },
        action);
}
template <class Event>
[[nodiscard]] bool means(const Action& action) {
    return meant<Event>(action) != nullptr;
}

}  // namespace baileo::ui
