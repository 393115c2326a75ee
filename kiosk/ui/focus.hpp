#pragma once

#include "kiosk/ui/settling.hpp"

namespace baileo::ui {

/// What a key of the keypad means: `erase` takes a character back where one can be written, and is `back`
/// elsewhere; `other` is any key that means nothing.
enum class FocusKey {
    previous,
    next,
    activate,
    back,
    erase,
    place,
    help,
    language,
    louder,
    softer,
    repeat,
    other
};

struct KeyStroke {
    FocusKey key = FocusKey::next;
    SinceBoot at{};
    std::size_t place = 0;  ///< of FocusKey::place, from 1
};

/// Lets a visitor reach everything without touching the screen: next and previous go through the nodes in
/// their order, a number goes straight to one, activate does what a touch would, back is what the screen
/// calls back.
///
/// Keys settle like touches. Keys faster than a finger are none: one that follows at once is a bounce of its
/// switch, and many of them come from a scanner, which types like a keypad and ends with Enter.
class FocusTracker {
  public:
    static constexpr SinceBoot bounce{60};        ///< sooner than this no finger presses again
    static constexpr SinceBoot burst_pause{500};  ///< after a burst, keys count again after such a silence
    static constexpr int burst = 3;               ///< so many bounces without a silence are a burst

    /// Tells what is on the screen now. To be called with each new scene; a new screen starts from its top.
    void show(const Scene& scene, SinceBoot now);

    /// What a key means on the scene that is shown: Touched if it only moved the focus, nothing if it does
    /// not count.
    [[nodiscard]] std::optional<Action> follow(const KeyStroke& stroke, const Scene& scene);

    /// Id of the node in focus; empty while the keypad is not used.
    [[nodiscard]] std::string_view focused() const { return focused_; }
    /// A touch takes over.
    void clear() { focused_.clear(); }

  private:
    [[nodiscard]] bool is_by_hand(SinceBoot at);
    void move(const Scene& scene, bool forward);
    void go_to(const Scene& scene, std::size_t place);

    Settling settling_;
    std::string focused_;
    SinceBoot newest_key_{-burst_pause};
    int bounces_ = 0;
};

}  // namespace baileo::ui
