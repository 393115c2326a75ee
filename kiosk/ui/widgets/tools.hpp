#pragma once

#include <vector>

#include "kiosk/ui/widgets/button.hpp"

namespace baileo::ui {

/// Starts the voice, or ends it; nothing on a kiosk that has none.
[[nodiscard]] std::vector<Button> listen_button(const Frame& frame, IconSide side);

/// What every screen of a visit offers beside its own actions: display settings, the other language, help.
[[nodiscard]] std::vector<Button> tools(const Frame& frame, IconSide side);

}  // namespace baileo::ui
