#pragma once

#include <functional>
#include <string_view>

#include "kiosk/maintenance/state.hpp"
#include "kiosk/ui/color.hpp"
#include "kiosk/ui/node.hpp"
#include "kiosk/visit/state.hpp"
#include "shared/domain/catalogue.hpp"

namespace baileo::ui {

struct Fonts;      ///< kiosk/ui/fonts.hpp
struct Transient;  ///< kiosk/ui/transient.hpp: animation, thrown away when the screen changes

/// A picture that the platform has made ready to draw.
struct Picture {
    void* texture = nullptr;  ///< an ImTextureID
    float width = 0;          ///< pixels of the picture itself
    float height = 0;
};

/// The panel: everything is laid out in millimetres and converted once.
struct Panel {
    float width_px = 1080;
    float height_px = 1920;
    float width_mm = 268;  ///< a setting, because displays often report a wrong size

    [[nodiscard]] float pixels_per_mm() const { return width_px / width_mm; }
};

/// What the kiosk tells about itself on screens.
struct KioskFacts {
    std::string name;            ///< "Loket 3 Dukcapil"; may be empty
    std::string public_address;  ///< where receipts are checked, "https://host"
    bool online = true;          ///< the server answered lately
    bool speaks = false;         ///< a voice can be offered
};

/// The newest touch that hit nothing.
struct MissedTouch {
    float x = 0;
    float y = 0;
    SinceBoot at{};
};

/// Everything that a screen is drawn from besides the state. Borrowed for one frame.
struct ViewContext {
    const domain::Catalogue& catalogue;
    const Fonts& fonts;
    const Panel& panel;
    const KioskFacts& facts;
    /// The picture of this hash if it is ready; asking for one makes it ready soon.
    const std::function<std::optional<Picture>(const std::string& sha256)>& picture;
    std::string_view pressed;  ///< id of the node under the finger
    std::string_view focused;  ///< id of the node that the keypad is on; empty while touch is used
    SinceBoot now{};
    std::optional<MissedTouch> missed = std::nullopt;  ///< answered by a soft ring
    bool too_fast = false;  ///< touches are being ignored for a moment, and it is said so
};

/// A text as it stands on the screen, for checks that all of it can be read.
struct Writing {
    std::string text;
    Rect drawn;  ///< its ink
    Rect box;    ///< the room it was given
    Color color;
    float capital_mm = 0;  ///< height of its capital letters
    bool shrunk = false;   ///< smaller than the visitor's text size asks for, because of the room
    bool complete = true;  ///< nothing was left out
    int layer = 0;         ///< 0 the screen, 1 what lies over it
};

/// What a frame showed.
struct Scene {
    std::string screen;  ///< names what is shown, overlay and page included; another name is another screen
    std::vector<Node> nodes;
    std::vector<Writing> writings;
    bool animating = false;  ///< something is still moving: draw another frame soon
    std::optional<SinceBoot> changes_at =
        std::nullopt;  ///< when the picture changes by itself next: a countdown, a slide
    /// What any key means here as long as nobody is read to: who cannot see does not know yet where they are.
    std::optional<Action> first_key = std::nullopt;
    bool takes_codes = false;  ///< what a scanner types is a ballot code here
};

/// Draws the screen of a state into the current ImGui frame and describes it.
[[nodiscard]] Scene draw(const visit::State& state, const ViewContext& context, Transient& transient);
/// How the staff see the kiosk: as it is between visits, but for what they adjusted themselves.
[[nodiscard]] visit::Preferences preferences_of(const maintenance::State& state,
                                                const visit::Preferences& usual);

/// The same for the staff; maintenance must be open. `usual` is how the kiosk looks between visits.
[[nodiscard]] Scene draw(const maintenance::State& state, const visit::Preferences& usual,
                         const ViewContext& context, Transient& transient);

}  // namespace baileo::ui
