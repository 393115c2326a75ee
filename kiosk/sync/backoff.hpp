#pragma once

#include <chrono>

#include "shared/base/random_source.hpp"

namespace baileo::sync {

inline constexpr std::chrono::seconds longest_wait{300};

/// How long to wait after this many failures in a row (1, 2, 3 ...): a random time between nothing and 1, 2,
/// 4
/// ... 300 seconds, so that many kiosks do not come back at the same moment after the server was away.
/// Source: Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog 2015, "full jitter".
[[nodiscard]] std::chrono::milliseconds wait_after(unsigned failures, RandomSource& random);

}  // namespace baileo::sync
