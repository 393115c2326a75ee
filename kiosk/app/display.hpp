#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "kiosk/app/config.hpp"
#include "kiosk/platform/frame_pace.hpp"
#include "kiosk/platform/pictures.hpp"
#include "kiosk/platform/renderer.hpp"
#include "kiosk/platform/window.hpp"
#include "kiosk/ui/corner_hold.hpp"
#include "kiosk/ui/focus.hpp"
#include "kiosk/ui/fonts.hpp"
#include "kiosk/ui/scan_reader.hpp"
#include "kiosk/ui/touch.hpp"
#include "kiosk/ui/transient.hpp"
#include "kiosk/ui/view.hpp"

namespace baileo::app {

struct DisplaySettings {
    std::optional<WindowSize> window;       ///< nothing = the whole screen
    std::optional<double> panel_width_mm;   ///< nothing = as the monitor says, if that can be
    platform::Pictures::Read read_picture;  ///< called by another thread
};

/// What people did at the panel and at the keypad.
struct Doings {
    std::vector<ui::Action> actions;
    bool corner_held = false;                       ///< the hidden way to the staff's screens
    bool interrupts = false;                        ///< a touch began or a key was pressed
    bool asks_to_repeat = false;                    ///< what was said last
    std::optional<bool> headphones = std::nullopt;  ///< were plugged in, or pulled out
};

/// The kiosk's screen: what was touched comes out, states go in and are drawn when they look different.
class Display {
  public:
    /// Errors: internal without a display or OpenGL, not_found without fonts.
    [[nodiscard]] static Result<std::unique_ptr<Display>> open(const DisplaySettings& settings,
                                                               const Clock& clock);
    ~Display() = default;
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;

    /// Somebody closed the window.
    [[nodiscard]] bool is_closing() const { return window_->is_closing(); }

    /// Waits until a frame is due or something happens, and gives what was done since the last call.
    [[nodiscard]] Doings wait_for_doings();

    /// Builds a frame if one is due, and draws it if it looks different from what is shown. True if it built
    /// one: then scene() is that of this state.
    [[nodiscard]] bool show(const visit::State& state, const domain::Catalogue& catalogue,
                            const ui::KioskFacts& facts);

    /// The same for the staff; `usual` is how the kiosk looks between visits.
    [[nodiscard]] bool show(const maintenance::State& state, const visit::Preferences& usual,
                            const domain::Catalogue& catalogue, const ui::KioskFacts& facts);

    /// What is shown.
    [[nodiscard]] const ui::Scene& scene() const { return scene_; }
    /// Id of the part that the keypad is on; empty while touch is used.
    [[nodiscard]] std::string_view focused() const { return focus_.focused(); }
    [[nodiscard]] platform::Image screenshot() const { return renderer_.screenshot(); }

  private:
    void follow(const platform::Pointer& pointer, Doings& doings);
    void follow(const platform::KeyPress& press, Doings& doings);
    void follow(const platform::Character& typed, Doings& doings);
    template <class Draw>
    [[nodiscard]] bool show(bool changed, const domain::Catalogue& catalogue, const ui::KioskFacts& facts,
                            Draw draw);
    [[nodiscard]] std::optional<SinceBoot> next_change(SinceBoot now) const;
    Display(const DisplaySettings& settings, std::unique_ptr<platform::Window> window, const Clock& clock);

    const Clock& clock_;
    std::unique_ptr<platform::Window> window_;  ///< first: the others need its OpenGL context
    platform::Renderer renderer_;
    platform::Pictures pictures_;
    ui::Panel panel_;
    ui::Fonts fonts_;
    ui::Transient transient_;
    ui::Scene scene_;
    std::optional<visit::Screen> shown_;  ///< what `scene_` was built from
    std::optional<maintenance::State> shown_to_staff_;
    ui::CornerHold corner_;
    ui::TouchTracker touches_;
    ui::FocusTracker focus_;
    ui::ScanReader scans_;
    platform::FramePace pace_;
    bool damaged_ = true;
};

}  // namespace baileo::app
