#pragma once

#include <string>
#include <utility>
#include <vector>

#include "kiosk/visit/state.hpp"

namespace baileo::gallery {

/// The steps of entering a ballot code, by the names of their specimens: nothing entered, some of it, all of
/// it, each that can be wrong with it, and where to get one.
[[nodiscard]] std::vector<std::pair<std::string, visit::Step>> code_steps(SinceBoot now);

}  // namespace baileo::gallery
