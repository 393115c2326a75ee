#pragma once

#include <string_view>

#include "kiosk/visit/state.hpp"

namespace baileo::visit {

/// Stable name of a step in kebab-case, e.g. "choose-kind": for counters, logs and descriptions of the
/// screen.
[[nodiscard]] std::string_view name(const Step& step);

/// Stable word for a question, different for each that a story may ask, e.g. "time", "reasons", "age".
[[nodiscard]] std::string_view word(const Question& question);

/// Stable name of what lies over a step, e.g. "idle-warning"; "none" if nothing does.
[[nodiscard]] std::string_view name(Overlay overlay);

/// Stable name of why a kiosk is out of service, e.g. "not-enrolled".
[[nodiscard]] std::string_view name(OutOfServiceReason reason);

/// Stable name of what is on the screen: of the step during a visit, else of the screen, e.g. "attract".
[[nodiscard]] std::string_view name(const State& state);

}  // namespace baileo::visit
