#pragma once

#include <atomic>

#include "shared/base/clock.hpp"

namespace baileo::tests {

/// A clock that is moved by hand. It may be read by other threads meanwhile.
class FakeClock final : public Clock {
  public:
    /// 2026-08-03T01:00:00Z, a Monday morning in Ambon.
    static constexpr WallTime start{std::chrono::milliseconds(1'785'718'800'000)};

    [[nodiscard]] WallTime wall() const override { return wall_.load(); }
    [[nodiscard]] SinceBoot since_boot() const override { return since_boot_.load(); }

    /// Time passes.
    void advance(std::chrono::milliseconds time) {
        wall_ = wall_.load() + time;
        since_boot_ = since_boot_.load() + time;
    }
    /// Somebody sets the wall clock.
    void set_wall(WallTime time) { wall_ = time; }

  private:
    std::atomic<WallTime> wall_{start};
    std::atomic<SinceBoot> since_boot_{SinceBoot(60'000)};
};

}  // namespace baileo::tests
