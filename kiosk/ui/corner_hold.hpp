#pragma once

#include "kiosk/ui/touch.hpp"

namespace baileo::ui {

/// A finger that rests on the mark in the top left corner for long. Nothing on the screen tells of it, and to
/// everything else it is a touch that hit nothing.
class CornerHold {
  public:
    static constexpr float side_mm = 30;
    static constexpr SinceBoot time{3000};

    explicit CornerHold(const Panel& panel) : side_px_(side_mm * panel.pixels_per_mm()) {}

    void follow(const Contact& contact);

    /// True once for each hold that is long enough.
    [[nodiscard]] bool take_held(SinceBoot now);
    /// When the present one will be; nothing if there is none.
    [[nodiscard]] std::optional<SinceBoot> due() const;

  private:
    float side_px_;
    int fingers_ = 0;  ///< on the whole screen: with a second one it is no hold
    std::optional<SinceBoot> since_;
};

}  // namespace baileo::ui
