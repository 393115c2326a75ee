#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kiosk/ui/view.hpp"

namespace baileo::ui {

/// What has come or moved takes neither touch nor key for a moment, so that nobody does what they have not
/// seen. A new screen is new as a whole.
class Settling {
  public:
    static constexpr SinceBoot time{350};

    /// Tells what is on the screen now. True if what can be touched has changed.
    bool show(const Scene& scene, SinceBoot now);

    /// Nothing has come, moved or gone lately.
    [[nodiscard]] bool is_over(SinceBoot at) const { return at >= over_at_; }
    /// The node of this id is on the screen and has been where it is for long enough.
    [[nodiscard]] bool is_over(std::string_view id, SinceBoot at) const;
    /// The screen that was told last.
    [[nodiscard]] const std::string& screen() const { return screen_; }

  private:
    /// Where something can be touched, and from when on.
    struct Place {
        std::string id;
        Rect rect;
        SinceBoot over_at{};
    };

    std::string screen_;
    std::vector<Place> places_;
    SinceBoot over_at_{0};
};

/// A node that touch and keypad can reach.
[[nodiscard]] inline bool can_be_touched(const Node& node) { return node.enabled && node.event.has_value(); }

}  // namespace baileo::ui
