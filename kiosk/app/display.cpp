#include "kiosk/app/display.hpp"

#include <algorithm>
#include <utility>

#include "kiosk/ui/typing.hpp"

namespace baileo::app {
namespace {

// Of a 21.5 inch full-HD panel, the usual one. Monitors without a size, or with one that cannot be, get it as
// well.
constexpr float usual_pixels_per_mm = 4.03F;
constexpr float fewest_pixels_per_mm = 2;
constexpr float most_pixels_per_mm = 8;

ui::Panel panel_of(const DisplaySettings& settings, platform::Size pixels) {
    ui::Panel panel;
    panel.width_px = static_cast<float>(pixels.width);
    panel.height_px = static_cast<float>(pixels.height);
    panel.width_mm = panel.width_px / usual_pixels_per_mm;
    if (settings.panel_width_mm) {
        panel.width_mm = static_cast<float>(*settings.panel_width_mm);
    } else if (const auto told = platform::Window::monitor_width_mm(); told && !settings.window) {
        const float pixels_per_mm = panel.width_px / *told;
        if (pixels_per_mm >= fewest_pixels_per_mm && pixels_per_mm <= most_pixels_per_mm)
            panel.width_mm = *told;
    }
    return panel;
}

ui::Contact::Phase phase_of(platform::Pointer::Phase phase) {
    switch (phase) {
        case platform::Pointer::Phase::pressed:
            return ui::Contact::Phase::down;
        case platform::Pointer::Phase::moved:
            break;
        case platform::Pointer::Phase::released:
            return ui::Contact::Phase::up;
    }
    return ui::Contact::Phase::move;
}

ui::FocusKey focus_key(platform::Key key) {
    switch (key) {
        case platform::Key::previous:
            return ui::FocusKey::previous;
        case platform::Key::next:
            break;
        case platform::Key::activate:
            return ui::FocusKey::activate;
        case platform::Key::back:
            return ui::FocusKey::back;
        case platform::Key::erase:
            return ui::FocusKey::erase;
    }
    return ui::FocusKey::next;
}

}  // namespace

Result<std::unique_ptr<Display>> Display::open(const DisplaySettings& settings, const Clock& clock) {
    std::optional<platform::Size> size;
    if (settings.window) size = platform::Size{settings.window->width, settings.window->height};
    auto window = platform::Window::open(size, clock);
    if (!window) return tl::unexpected(window.error());

    std::unique_ptr<Display> display(new Display(settings, std::move(*window), clock));
    auto fonts = ui::bake_fonts(display->renderer_.fonts(), display->panel_);
    if (!fonts) return tl::unexpected(fonts.error());
    display->fonts_ = std::move(*fonts);
    display->renderer_.upload_fonts();
    return display;
}

Display::Display(const DisplaySettings& settings, std::unique_ptr<platform::Window> window,
                 const Clock& clock)
    : clock_(clock),
      window_(std::move(window)),
      pictures_(settings.read_picture, &platform::Window::wake),
      panel_(panel_of(settings, window_->size())),
      touches_(panel_) {}

std::vector<visit::Event> Display::wait_for_touches() {
    window_->wait(pace_.wait(clock_.since_boot()));
    std::vector<visit::Event> events;
    for (const platform::Input& input : window_->take_inputs()) {
        pace_.something_happened();
        if (auto event = follow(input)) events.push_back(std::move(*event));
    }
    return events;
}

std::optional<visit::Event> Display::follow(const platform::Input& input) {
    if (const auto* press = std::get_if<platform::KeyPress>(&input))
        return focus_.follow(focus_key(press->key), scene_);
    if (const auto* typed = std::get_if<platform::Character>(&input)) {
        // Space activates what the keypad is on; it is a space only where nothing is.
        const bool activates = typed->character == U' ' && !focus_.focused().empty();
        return activates ? std::nullopt : ui::typed(typed->character, scene_);
    }
    const auto& pointer = std::get<platform::Pointer>(input);
    if (pointer.phase == platform::Pointer::Phase::pressed) focus_.clear();
    return touches_.follow(
        {.phase = phase_of(pointer.phase), .x = pointer.x, .y = pointer.y, .at = pointer.at}, scene_);
}

bool Display::show(const visit::State& state, const domain::Catalogue& catalogue,
                   const ui::KioskFacts& facts) {
    damaged_ = window_->take_damage() || damaged_;
    if (pictures_.collect() || damaged_ || state.screen != shown_) pace_.something_happened();
    const SinceBoot now = clock_.since_boot();
    if (pace_.wait(now) > SinceBoot{0}) return false;

    const std::function<std::optional<ui::Picture>(const std::string&)> picture =
        [this](const std::string& sha256) -> std::optional<ui::Picture> {
        const platform::Texture* texture = pictures_.find(sha256);
        if (texture == nullptr) return std::nullopt;
        return ui::Picture{texture->id(), static_cast<float>(texture->width()),
                           static_cast<float>(texture->height())};
    };
    renderer_.begin_frame(window_->size());
    scene_ = ui::draw(state,
                      {.catalogue = catalogue,
                       .fonts = fonts_,
                       .panel = panel_,
                       .facts = facts,
                       .picture = picture,
                       .pressed = touches_.pressed(),
                       .focused = focus_.focused(),
                       .now = now,
                       .missed = touches_.missed(),
                       .too_fast = touches_.is_too_fast(now)},
                      transient_);
    touches_.show(scene_, now);
    shown_ = state.screen;
    if (renderer_.end_frame(std::exchange(damaged_, false))) window_->present();
    pace_.frame_built(now, scene_.animating, next_change(now));
    return true;
}

std::optional<SinceBoot> Display::next_change(SinceBoot now) const {
    if (!touches_.is_too_fast(now)) return scene_.changes_at;
    const SinceBoot pause_ends = touches_.paused_until();
    return scene_.changes_at ? std::min(*scene_.changes_at, pause_ends) : pause_ends;
}

}  // namespace baileo::app
