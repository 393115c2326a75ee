#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "kiosk/platform/input.hpp"
#include "shared/base/result.hpp"

namespace baileo::platform {

struct Size {
    int width = 0;
    int height = 0;

    bool operator==(const Size&) const = default;
};

/// The one window and its OpenGL context, from construction to destruction. Everything but wake() belongs to
/// the thread that opened it.
class Window {
  public:
    /// Fills the first monitor and hides the cursor; with a size it is an ordinary window of that many
    /// pixels. Errors: internal if there is no display or no OpenGL 3.0.
    [[nodiscard]] static Result<std::unique_ptr<Window>> open(std::optional<Size> size, const Clock& clock);
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;
    ~Window();

    /// Pixels that can be drawn on.
    [[nodiscard]] Size size() const;
    /// Width of the monitor in millimetres as it says itself, which is often wrong; nothing if it does not
    /// say.
    [[nodiscard]] static std::optional<float> monitor_width_mm();
    /// Somebody wants the window closed.
    [[nodiscard]] bool is_closing() const;

    /// Waits for something to happen, at most for this long; 0 only looks.
    void wait(std::chrono::milliseconds at_most);
    /// Ends a wait. May be called by any thread and by a signal's handler thread.
    static void wake();

    /// Everything that was done since the last call, in order: no press is lost between two frames.
    [[nodiscard]] std::vector<Input> take_inputs();
    /// The window was uncovered since the last call and must be drawn again.
    [[nodiscard]] bool take_damage();

    /// Shows what was drawn.
    void present();

  private:
    struct Handle;  ///< keeps GLFW out of everybody else's includes
    explicit Window(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> handle_;
};

}  // namespace baileo::platform
