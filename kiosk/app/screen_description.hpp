#pragma once

#include <string>

#include "kiosk/ui/view.hpp"

namespace baileo::app {

/// What is on the screen as one line of JSON, for tests and for tools that help people who cannot see it:
///   {"state":"rate","overlay":"none","screen":"...","focused":"rate-4","nodes":[{"id","role","label","enabled","selected",
///   "action","rect":{"x","y","width","height"}}]}
/// `state` and `overlay` are names of kiosk/visit/names.hpp; `action` says that a touch in `rect` (pixels of
/// the window) does something.
[[nodiscard]] std::string describe(const visit::State& state, const ui::Scene& scene,
                                   std::string_view focused = {});

/// The same while the staff look after the kiosk; `state` is a name of kiosk/maintenance/names.hpp.
[[nodiscard]] std::string describe(const maintenance::State& state, const ui::Scene& scene,
                                   std::string_view focused = {});

}  // namespace baileo::app
