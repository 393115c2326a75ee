#include "kiosk/platform/frame_pace.hpp"

#include <algorithm>

namespace baileo::platform {

void FramePace::frame_built(SinceBoot now, bool animating, std::optional<SinceBoot> changes_at) {
    if (frames_owed_ > 0) --frames_owed_;
    built_ = now;
    animating_ = animating;
    changes_at_ = changes_at;
}

SinceBoot FramePace::wait(SinceBoot now) const {
    if (!built_) return SinceBoot{0};
    SinceBoot due = *built_ + longest_wait;
    if (frames_owed_ > 0 || animating_)
        due = *built_ + interval;
    else if (changes_at_)
        due = std::min(due, std::max(*changes_at_, *built_ + interval));
    return std::max(due - now, SinceBoot{0});
}

}  // namespace baileo::platform
