#pragma once

#include "kiosk/ui/view.hpp"

namespace baileo::ui {

/// Whenever what can be touched has changed, neither touch nor key counts for a moment, so that nobody does
/// what they have not seen.
class Settling {
  public:
    static constexpr SinceBoot time{350};

    /// Tells what is on the screen now. True if what can be touched has changed.
    bool show(const Scene& scene, SinceBoot now);

    [[nodiscard]] bool is_over(SinceBoot at) const { return at >= over_at_; }
    /// The screen that was told last.
    [[nodiscard]] const std::string& screen() const { return screen_; }

  private:
    /// What can be touched, and where.
    using Places = std::vector<std::pair<std::string, Rect>>;

    std::string screen_;
    Places places_;
    SinceBoot over_at_{0};
};

/// A node that touch and keypad can reach.
[[nodiscard]] inline bool can_be_touched(const Node& node) { return node.enabled && node.event.has_value(); }

}  // namespace baileo::ui
