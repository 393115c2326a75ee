#pragma once

#include <vector>

#include "kiosk/ui/widgets/button.hpp"

namespace baileo::ui {

/// What every screen of a visit offers beside its own actions: display settings, the other language, help.
[[nodiscard]] std::vector<Button> tools(const Frame& frame, IconSide side);

}  // namespace baileo::ui
