#pragma once

#include "kiosk/ui/icons.hpp"
#include "kiosk/ui/metrics.hpp"
#include "kiosk/ui/motion.hpp"
#include "kiosk/ui/paint.hpp"
#include "kiosk/ui/texts.hpp"
#include "kiosk/ui/theme.hpp"
#include "kiosk/ui/transient.hpp"
#include "kiosk/ui/typeset.hpp"

namespace baileo::ui {

enum class Align { left, middle, right };
enum class Stand { top, middle, bottom };

/// How a text lies in its box.
struct Placing {
    Align align = Align::left;
    Stand stand = Stand::top;
    bool soft = false;  ///< in the tone's softer colour
};

/// All that drawing one frame needs, in one place.
class Frame {
  public:
    Frame(const ViewContext& context, const visit::Preferences& preferences, Scene& scene,
          Transient& transient);

    [[nodiscard]] domain::Language language() const { return preferences.language; }
    [[nodiscard]] std::string say(Text text) const { return std::string(words(text, language())); }
    [[nodiscard]] std::string say(Text text, std::initializer_list<Filling> fillings) const {
        return words(text, language(), fillings);
    }
    [[nodiscard]] Rect screen() const { return {0, 0, context.panel.width_px, context.panel.height_px}; }
    [[nodiscard]] float reach_top() const { return metrics.reach_top(preferences.low_controls); }

    /// Draws a text that was set before; returns where its ink is.
    Rect write(const Block& block, const Rect& box, const Tone& tone, const Placing& placing = {});
    /// Sets a text into a box at the largest size that fits, and draws it.
    Rect write(std::string_view text, const Style& style, const Rect& box, const Tone& tone,
               const Placing& placing = {});

    /// Says what was drawn to those who do not see it.
    void describe(Node node) { (describes_dock ? dock_nodes_ : scene.nodes).push_back(std::move(node)); }
    void describe(Role role, std::string id, std::string label, const Rect& rect);

    [[nodiscard]] bool is_pressed(std::string_view id) const { return context.pressed == id; }
    [[nodiscard]] bool is_focused(std::string_view id) const { return context.focused == id; }
    void focus_ring(const Rect& rect, float radius);

    /// A surface in its tone: filled, outlined if it has a line, with a shadow where the theme has depth.
    void surface(const Rect& rect, float radius, const Tone& tone, float lift = 1);
    /// Outline of a tone, `widths` times the usual.
    void edge(const Rect& rect, float radius, const Tone& tone, float widths = 1);

    /// How far the screen has come in, 0 to 1; asks for more frames until it has.
    [[nodiscard]] float entered();
    [[nodiscard]] float chosen_for();  ///< the same for the choice on the screen
    void keep_moving(bool moving) { scene.animating = scene.animating || moving; }
    /// The picture changes by itself at this moment at the latest.
    void changes_at(SinceBoot moment);
    /// Whole seconds until then, for a countdown: the picture changes with each of them.
    [[nodiscard]] std::int64_t count_down(SinceBoot ends);

    const ViewContext& context;
    const visit::Preferences& preferences;
    const Theme& theme;
    Metrics metrics;
    Typesetter type;
    Paint paint;
    Scene& scene;
    Transient& transient;
    int layer = 0;
    bool describes_dock = false;  ///< what is described now is read after all else

    /// Appends what was described for the dock.
    void close_description();

  private:
    [[nodiscard]] float progress(SinceBoot began, SinceBoot takes);

    std::vector<Node> dock_nodes_;
};

/// Lets all that is drawn during its life rise into place when the screen is new. What is touched is in its
/// place from the first frame on.
class Entrance {
  public:
    explicit Entrance(Frame& frame) : frame_(frame), from_(frame.paint.position()) {}
    ~Entrance();
    Entrance(const Entrance&) = delete;
    Entrance& operator=(const Entrance&) = delete;

  private:
    Frame& frame_;
    int from_;
};

}  // namespace baileo::ui
