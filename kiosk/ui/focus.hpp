#pragma once

#include "kiosk/ui/view.hpp"

namespace baileo::ui {

/// A key of the keypad, or of a keyboard: `erase` takes a character back where one can be written, and is
/// `back` elsewhere.
enum class FocusKey { previous, next, activate, back, erase };

/// Lets a visitor reach everything without touching the screen: next and previous go through the nodes in
/// their order, activate does what a touch would, back is what the screen calls back.
class FocusTracker {
  public:
    /// What a key means on the scene that is shown; Touched if it only moved the focus.
    [[nodiscard]] visit::Event follow(FocusKey key, const Scene& scene);

    /// Id of the node in focus; empty while the keypad is not used.
    [[nodiscard]] std::string_view focused() const { return focused_; }
    /// A touch takes over.
    void clear() { focused_.clear(); }

  private:
    void move(const Scene& scene, bool forward);

    std::string focused_;
};

}  // namespace baileo::ui
