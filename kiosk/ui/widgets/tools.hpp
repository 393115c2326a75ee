#pragma once

#include <vector>

#include "kiosk/ui/widgets/button.hpp"

namespace baileo::ui {

/// A quiet button beside a screen's own actions.
[[nodiscard]] Button tool(const Frame& frame, std::string id, Text label, Action event, Icon icon,
                          IconSide side);

/// Leads to the other language, in its words; `event` is what says so.
[[nodiscard]] Button language_tool(const Frame& frame, Action event, IconSide side);

/// Starts the voice, or ends it while it reads.
[[nodiscard]] Button voice_tool(const Frame& frame, Action start, Action end, IconSide side);

[[nodiscard]] domain::Language other_language(const Frame& frame);

/// The same for a visit; nothing on a kiosk that has none.
[[nodiscard]] std::vector<Button> listen_button(const Frame& frame, IconSide side);

/// What every screen of a visit offers beside its own actions: display settings, the other language, help.
[[nodiscard]] std::vector<Button> tools(const Frame& frame, IconSide side);

}  // namespace baileo::ui
