#pragma once

#include <algorithm>
#include <cmath>

#include "kiosk/ui/view.hpp"

namespace baileo::ui {

/// Lengths on this panel in pixels. Everything starts from millimetres.
class Metrics {
  public:
    explicit Metrics(const Panel& panel) : panel_(panel) {
        const float short_side = std::min(panel.width_px, panel.height_px);
        step_ = std::round(std::min(mm(2), short_side / 60));
    }

    [[nodiscard]] float mm(float millimetres) const { return millimetres * panel_.pixels_per_mm(); }
    /// Steps of the spacing scale: 2 mm each, 8 px on a 21.5 inch full-HD panel, less on a tiny one.
    [[nodiscard]] float space(float steps) const { return steps * step_; }

    [[nodiscard]] float height_mm() const { return panel_.height_px / panel_.pixels_per_mm(); }
    [[nodiscard]] bool is_portrait() const { return panel_.height_px > panel_.width_px; }
    /// Less high than two hands: every line counts, and everything is within reach.
    [[nodiscard]] bool is_low() const { return height_mm() < 140; }

    /// Smallest side of what a finger is to hit. Source: errors of standing people fall until 20 mm.
    [[nodiscard]] float target() const { return std::ceil(mm(20)); }
    /// Between two targets; at least 2.54 mm (VVSG 2.0).
    [[nodiscard]] float gap() const { return std::ceil(std::max(mm(2.6F), space(2))); }
    [[nodiscard]] float margin() const { return space(is_low() ? 2.F : (is_portrait() ? 6.F : 5.F)); }
    [[nodiscard]] float radius() const { return space(3.5F); }
    [[nodiscard]] float line() const { return std::max(1.F, mm(0.25F)); }

    /// Nothing to touch lies above this height: the upper third of a panel is out of reach from a wheelchair.
    [[nodiscard]] float reach_top(bool low_controls) const {
        if (is_low()) return 0;
        return std::ceil(panel_.height_px * (low_controls ? 0.5F : 1.F / 3));
    }

  private:
    Panel panel_;
    float step_ = 8;
};

}  // namespace baileo::ui
