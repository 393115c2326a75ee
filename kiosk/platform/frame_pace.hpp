#pragma once

#include <optional>

#include "shared/base/clock.hpp"

namespace baileo::platform {

/// Decides when the next frame is due: at once after something happened and for two more frames, because what
/// happened may show late; 60 times a second while something moves; else when the picture changes by itself,
/// and once a second for the clock. Paces by the clock, because without a monitor to wait for a swap takes no
/// time.
class FramePace {
  public:
    static constexpr SinceBoot interval{16};
    static constexpr SinceBoot longest_wait = std::chrono::seconds(1);
    static constexpr int frames_after_event = 3;

    /// Somebody did something, or another thread has news.
    void something_happened() { frames_owed_ = frames_after_event; }

    /// A frame was built at this moment. `changes_at` is when the picture changes by itself next.
    void frame_built(SinceBoot now, bool animating, std::optional<SinceBoot> changes_at);

    /// How long until the next frame is due; 0 = now.
    [[nodiscard]] SinceBoot wait(SinceBoot now) const;

  private:
    int frames_owed_ = frames_after_event;
    std::optional<SinceBoot> built_;
    bool animating_ = false;
    std::optional<SinceBoot> changes_at_;
};

}  // namespace baileo::platform
