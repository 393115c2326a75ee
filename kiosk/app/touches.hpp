#pragma once

#include <optional>
#include <string>
#include <utility>

#include "kiosk/platform/input.hpp"
#include "kiosk/ui/view.hpp"

namespace baileo::app {

/// Makes touches out of what the pointer does: a part of the screen is touched when the finger comes down on
/// it and leaves it there.
class Touches {
  public:
    /// What was touched, if this ended a touch.
    std::optional<visit::Event> follow(const platform::Input& input, const ui::Scene& scene) {
        const auto* pointer = std::get_if<platform::Pointer>(&input);
        if (pointer == nullptr || pointer->phase == platform::Pointer::Phase::moved) return std::nullopt;
        const ui::Node* hit = nullptr;
        for (const ui::Node& node : scene.nodes)
            if (node.enabled && node.event && node.rect.contains(pointer->x, pointer->y)) hit = &node;
        if (pointer->phase == platform::Pointer::Phase::pressed) {
            pressed_ = hit == nullptr ? "" : hit->id;
            return std::nullopt;
        }
        const std::string pressed = std::exchange(pressed_, "");
        if (hit != nullptr && hit->id == pressed) return hit->event;
        return visit::event::Touched{};
    }

    /// The node under the finger.
    [[nodiscard]] std::string_view pressed() const { return pressed_; }

  private:
    std::string pressed_;
};

}  // namespace baileo::app
