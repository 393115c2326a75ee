#pragma once

#include "shared/base/clock.hpp"

namespace baileo::ui {

/// How long things take to come to rest.
namespace motion {
inline constexpr SinceBoot enter{220};
inline constexpr SinceBoot choose{180};
inline constexpr SinceBoot miss{420};
}  // namespace motion

/// How far a movement is, 0 to 1: quick at first, then slower (cubic ease-out).
[[nodiscard]] inline float eased(SinceBoot began, SinceBoot takes, SinceBoot now) {
    if (takes.count() <= 0 || now >= began + takes) return 1;
    if (now <= began) return 0;
    const float left = 1 - static_cast<float>((now - began).count()) / static_cast<float>(takes.count());
    return 1 - left * left * left;
}

}  // namespace baileo::ui
