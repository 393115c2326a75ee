#pragma once

#include <deque>
#include <set>

#include "kiosk/ui/settling.hpp"

namespace baileo::ui {

/// One movement of one finger (or of a mouse, or a pen).
struct Contact {
    enum class Phase { down, move, up };

    Phase phase = Phase::move;
    float x = 0;  ///< pixels of the window
    float y = 0;
    SinceBoot at{};
    int finger = 0;  ///< tells fingers apart that are down at the same time
};

/// Turns contacts into touches, forgivingly: for fingers that roll, tremble, stay long or come twice.
///
/// A touch counts where it begins, and happens when the finger leaves, unless it slid away. The first finger
/// owns the screen. What has come or moved is not touched for a moment and until the finger is up, so that
/// nobody touches what they have not seen; a new screen is new as a whole. Many touches in a moment are not
/// touches, unless they write.
class TouchTracker {
  public:
    static constexpr float slop_mm = 8;      ///< how far a finger may end beside what it touched
    static constexpr float reach_mm = 1.2F;  ///< how far beside a thing a touch may begin
    static constexpr SinceBoot mash_window{2000};
    static constexpr std::size_t mash_limit = 8;  ///< more touches than this within the window are mashing
    static constexpr std::size_t mash_fingers = 3;
    static constexpr SinceBoot mash_pause{3000};

    explicit TouchTracker(const Panel& panel) : panel_(panel) {}

    /// Tells what is on the screen now. To be called with each new scene.
    void show(const Scene& scene, SinceBoot now);

    /// What a contact means on the scene that is shown: the event of what was touched, Touched for a miss, or
    /// nothing (yet).
    [[nodiscard]] std::optional<Action> follow(const Contact& contact, const Scene& scene);

    /// Id of the node that gives way under the finger; empty if none does.
    [[nodiscard]] std::string_view pressed() const { return is_inside_ ? touched_ : std::string_view{}; }
    /// The newest miss, to be answered by a ring.
    [[nodiscard]] const std::optional<MissedTouch>& missed() const { return missed_; }
    /// Touches are being ignored because they came too fast.
    [[nodiscard]] bool is_too_fast(SinceBoot now) const { return now < paused_until_; }
    /// When `is_too_fast` ends.
    [[nodiscard]] SinceBoot paused_until() const { return paused_until_; }

  private:
    [[nodiscard]] std::optional<Action> begin(const Contact& contact, const Scene& scene);
    [[nodiscard]] std::optional<Action> end(const Contact& contact, const Scene& scene);
    void follow_finger(const Contact& contact, const Scene& scene);
    [[nodiscard]] bool is_mashing(SinceBoot now, bool writes);
    void let_go();

    Panel panel_;
    Settling settling_;
    std::set<int> down_;            ///< fingers on the screen
    std::optional<int> owner_;      ///< the finger that counts
    std::string touched_;           ///< where it began; empty = nowhere that counts
    bool is_inside_ = false;        ///< it still is there, or close
    std::deque<SinceBoot> recent_;  ///< when fingers came down
    SinceBoot paused_until_{0};
    std::optional<MissedTouch> missed_;
};

}  // namespace baileo::ui
