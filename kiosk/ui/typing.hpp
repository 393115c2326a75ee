#pragma once

#include "kiosk/ui/view.hpp"

namespace baileo::ui {

/// The screen has keys to write with.
[[nodiscard]] bool can_write(const Scene& scene);

/// What a character typed on a keyboard means: one more character where the screen has keys to write with,
/// else nothing. A service keyboard at the kiosk does no more than the keys on the screen.
[[nodiscard]] std::optional<Action> typed(char32_t character, const Scene& scene);

/// What taking the newest character back means on a screen with keys.
[[nodiscard]] Action erased(const Scene& scene);

}  // namespace baileo::ui
