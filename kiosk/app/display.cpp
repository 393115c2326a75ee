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
    using platform::Key;
    constexpr std::pair<Key, ui::FocusKey> meanings[] = {
        {Key::previous, ui::FocusKey::previous}, {Key::next, ui::FocusKey::next},
        {Key::activate, ui::FocusKey::activate}, {Key::back, ui::FocusKey::back},
        {Key::enter, ui::FocusKey::activate},    {Key::erase, ui::FocusKey::erase},
        {Key::place, ui::FocusKey::place},       {Key::help, ui::FocusKey::help},
        {Key::language, ui::FocusKey::language}, {Key::louder, ui::FocusKey::louder},
        {Key::softer, ui::FocusKey::softer},     {Key::repeat, ui::FocusKey::repeat}};
    const auto* const found = std::ranges::find(meanings, key, &std::pair<Key, ui::FocusKey>::first);
    return found == std::end(meanings) ? ui::FocusKey::other : found->second;
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
      corner_(panel_),
      touches_(panel_) {}

Doings Display::wait_for_doings() {
    window_->wait(pace_.wait(clock_.since_boot()));
    Doings doings;
    for (const platform::Input& input : window_->take_inputs()) {
        pace_.something_happened();
        std::visit([&](const auto& done) { follow(done, doings); }, input);
    }
    doings.corner_held = corner_.take_held(clock_.since_boot());
    return doings;
}

void Display::follow(const platform::Pointer& pointer, Doings& doings) {
    if (pointer.phase == platform::Pointer::Phase::pressed) {
        focus_.clear();
        doings.interrupts = true;
    }
    const ui::Contact contact{
        .phase = phase_of(pointer.phase), .x = pointer.x, .y = pointer.y, .at = pointer.at};
    corner_.follow(contact);
    auto event = touches_.follow(contact, scene_);
    if (event) doings.actions.push_back(std::move(*event));
}

void Display::follow(const platform::KeyPress& press, Doings& doings) {
    using platform::Key;
    if (press.key == Key::headphones_in || press.key == Key::headphones_out) {
        doings.headphones = press.key == Key::headphones_in;
        doings.actions.push_back(*doings.headphones ? ui::Action{visit::event::GuidanceRequested{}}
                                                    : ui::Action{visit::event::GuidanceEnded{}});
        return;
    }
    doings.interrupts = true;
    if (press.key == Key::enter) {
        auto scanned = scans_.finish(press.at);
        if (scanned && scene_.takes_codes) {
            doings.actions.emplace_back(visit::event::CodeScanned{std::move(*scanned)});
            return;
        }
    }
    auto event = focus_.follow({.key = focus_key(press.key), .at = press.at, .place = press.place}, scene_);
    if (!event) return;
    if (press.key == Key::repeat) doings.asks_to_repeat = true;
    doings.actions.push_back(std::move(*event));
}

void Display::follow(const platform::Character& typed, Doings& doings) {
    scans_.follow(typed.character, typed.at);
    // Space activates what the keypad is on; it is a space only where nothing is.
    if (typed.character == U' ' && !focus_.focused().empty()) return;
    auto event = ui::typed(typed.character, scene_);
    if (event) doings.actions.push_back(std::move(*event));
}

template <class Draw>
bool Display::show(bool changed, const domain::Catalogue& catalogue, const ui::KioskFacts& facts, Draw draw) {
    damaged_ = window_->take_damage() || damaged_;
    if (pictures_.collect() || damaged_ || changed) pace_.something_happened();
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
    scene_ = draw({.catalogue = catalogue,
                   .fonts = fonts_,
                   .panel = panel_,
                   .facts = facts,
                   .picture = picture,
                   .pressed = touches_.pressed(),
                   .focused = focus_.focused(),
                   .now = now,
                   .missed = touches_.missed(),
                   .too_fast = touches_.is_too_fast(now)});
    touches_.show(scene_, now);
    focus_.show(scene_, now);
    if (renderer_.end_frame(std::exchange(damaged_, false))) window_->present();
    pace_.frame_built(now, scene_.animating, next_change(now));
    return true;
}

bool Display::show(const visit::State& state, const domain::Catalogue& catalogue,
                   const ui::KioskFacts& facts) {
    shown_to_staff_.reset();
    const bool shown = show(state.screen != shown_, catalogue, facts, [&](const ui::ViewContext& context) {
        return ui::draw(state, context, transient_);
    });
    if (shown) shown_ = state.screen;
    return shown;
}

bool Display::show(const maintenance::State& state, const visit::Preferences& usual,
                   const domain::Catalogue& catalogue, const ui::KioskFacts& facts) {
    shown_.reset();
    maintenance::State at_rest = state;  // the time alone changes nothing that is seen
    at_rest.now = at_rest.last_touch = {};
    const bool shown =
        show(at_rest != shown_to_staff_, catalogue, facts,
             [&](const ui::ViewContext& context) { return ui::draw(state, usual, context, transient_); });
    if (shown) shown_to_staff_ = std::move(at_rest);
    return shown;
}

std::optional<SinceBoot> Display::next_change(SinceBoot now) const {
    std::optional<SinceBoot> next = scene_.changes_at;
    const auto earlier = [&](SinceBoot moment) { next = next ? std::min(*next, moment) : moment; };
    if (touches_.is_too_fast(now)) earlier(touches_.paused_until());
    if (const auto held = corner_.due()) earlier(*held);
    return next;
}

}  // namespace baileo::app
