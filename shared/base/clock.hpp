#pragma once

#include <chrono>

namespace baileo {

/// A moment on the wall clock (UTC), to the millisecond.
using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// Time since the machine was started, counting sleep; never goes backwards.
using SinceBoot = std::chrono::milliseconds;

/// Where time comes from. Passed in, so that everything above it can be tested without waiting.
class Clock {
  public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual WallTime wall() const = 0;
    [[nodiscard]] virtual SinceBoot since_boot() const = 0;
};

/// The machine's own clocks: CLOCK_REALTIME and CLOCK_BOOTTIME.
class SystemClock final : public Clock {
  public:
    [[nodiscard]] WallTime wall() const override;
    [[nodiscard]] SinceBoot since_boot() const override;
};

}  // namespace baileo
