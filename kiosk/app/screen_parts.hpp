#pragma once

#include <vector>

#include "kiosk/ui/view.hpp"
#include "kiosk/voice/script.hpp"

namespace baileo::app {

/// What is on the screen as the voice knows it, one part for each node. Fixed sentences are named, so that
/// recordings may stand for them.
[[nodiscard]] std::vector<voice::Part> parts_of(const ui::Scene& scene, domain::Language language);

}  // namespace baileo::app
