#include "kiosk/ui/focus.hpp"

#include <doctest/doctest.h>

#include "tests/kiosk/ui/meant.hpp"

namespace baileo::tests {
namespace {

using namespace std::chrono_literals;
namespace event = visit::event;
using ui::FocusKey;
using ui::FocusTracker;

ui::Node node(const std::string& id, std::optional<visit::Event> event, bool enabled = true) {
    return {.id = id,
            .role = ui::Role::button,
            .label = id,
            .rect = {},
            .enabled = enabled,
            .event = std::move(event)};
}

ui::Scene a_scene() {
    return {.screen = "rate",
            .nodes = {node("heading", std::nullopt), node("rate-1", event::Rated{domain::Rating::poor}),
                      node("rate-2", event::Rated{domain::Rating::not_very_good}),
                      node("off", event::Send{}, false), node("back", event::Back{}),
                      node("language", event::LanguageChosen{domain::Language::en}),
                      node("help", event::HelpOpened{})},
            .writings = {}};
}

/// Somebody who presses keys in their own time.
struct Keypad {
    FocusTracker focus;
    SinceBoot now = 10s;

    void shows(const ui::Scene& scene) {
        focus.show(scene, now);
        now += 1s;
    }
    std::optional<ui::Action> press(FocusKey key, const ui::Scene& scene, SinceBoot after = 1s,
                                    std::size_t place = 0) {
        now += after;
        return focus.follow({.key = key, .at = now, .place = place}, scene);
    }
};

}  // namespace

TEST_CASE("the keypad walks through what can be done, in the order in which it is read") {
    Keypad keypad;
    const ui::Scene scene = a_scene();
    std::string way;
    for (int i = 0; i < 6; ++i) {
        CHECK(meant<event::Touched>(keypad.press(FocusKey::next, scene)));
        way += std::string(keypad.focus.focused()) + " ";
    }
    CHECK(way == "rate-1 rate-2 back language help rate-1 ");

    CHECK(meant<event::Touched>(keypad.press(FocusKey::previous, scene)));
    CHECK(keypad.focus.focused() == "help");
}

TEST_CASE("activating does what a touch of the focused button would") {
    Keypad keypad;
    const ui::Scene scene = a_scene();
    CHECK(meant<event::Touched>(keypad.press(FocusKey::activate, scene)));

    CHECK(meant<event::Touched>(keypad.press(FocusKey::next, scene)));
    CHECK(meant<event::Rated>(keypad.press(FocusKey::activate, scene)));
}

TEST_CASE("a number goes straight to a choice without making it") {
    Keypad keypad;
    const ui::Scene scene = a_scene();

    CHECK(meant<event::Touched>(keypad.press(FocusKey::place, scene, 1s, 2)));
    CHECK(keypad.focus.focused() == "rate-2");
    CHECK(meant<event::Touched>(keypad.press(FocusKey::place, scene, 1s, 9)));
    CHECK(keypad.focus.focused() == "rate-2");
}

TEST_CASE("the back key leads back wherever the focus is") {
    Keypad keypad;
    CHECK(meant<event::Back>(keypad.press(FocusKey::back, a_scene())));

    ui::Scene panel{.screen = "help", .nodes = {node("close", event::PanelClosed{})}, .writings = {}};
    CHECK(meant<event::PanelClosed>(keypad.press(FocusKey::back, panel)));
}

TEST_CASE("help and the other language have a key on every screen that offers them") {
    Keypad keypad;
    CHECK(meant<event::HelpOpened>(keypad.press(FocusKey::help, a_scene())));
    CHECK(meant<event::LanguageChosen>(keypad.press(FocusKey::language, a_scene())));
    CHECK(meant<event::Touched>(keypad.press(FocusKey::help, {})));
}

TEST_CASE("volume has two keys on every screen") {
    Keypad keypad;
    const auto louder = keypad.press(FocusKey::louder, {});
    REQUIRE(meant<event::VolumeStepped>(louder));
    CHECK(ui::meant<event::VolumeStepped>(*louder)->louder);
    const auto softer = keypad.press(FocusKey::softer, {});
    REQUIRE(meant<event::VolumeStepped>(softer));
    CHECK_FALSE(ui::meant<event::VolumeStepped>(*softer)->louder);
}

TEST_CASE("a new screen starts from its first button, even if the old focus is on it as well") {
    Keypad keypad;
    keypad.shows(a_scene());
    CHECK(meant<event::Touched>(keypad.press(FocusKey::next, a_scene())));
    const ui::Scene other{.screen = "other",
                          .nodes = {node("first", event::Next{}), node("rate-1", event::Back{})},
                          .writings = {}};

    keypad.shows(other);
    CHECK(keypad.focus.focused().empty());
    CHECK(meant<event::Touched>(keypad.press(FocusKey::activate, other)));
    CHECK(meant<event::Touched>(keypad.press(FocusKey::next, other)));

    CHECK(keypad.focus.focused() == "first");
}

TEST_CASE("keys are ignored for a moment after a screen change, as touches are") {
    Keypad keypad;
    keypad.focus.show(a_scene(), keypad.now);

    CHECK_FALSE(keypad.press(FocusKey::next, a_scene(), 349ms));
    CHECK(keypad.press(FocusKey::next, a_scene(), 61ms));
}

TEST_CASE("a switch that bounces presses once") {
    Keypad keypad;
    const ui::Scene scene = a_scene();
    CHECK(meant<event::Touched>(keypad.press(FocusKey::next, scene)));
    CHECK_FALSE(keypad.press(FocusKey::next, scene, 20ms));
    CHECK(keypad.focus.focused() == "rate-1");

    CHECK(meant<event::Touched>(keypad.press(FocusKey::next, scene, 150ms)));
    CHECK(keypad.focus.focused() == "rate-2");
}

TEST_CASE("what a scanner types does nothing, however its keys are delivered") {
    const ui::Scene scene = a_scene();
    for (const SinceBoot frame : {0ms, 30ms, 200ms}) {
        CAPTURE(frame.count());
        Keypad keypad;
        // A code of twelve characters in batches of four, as a slow screen takes them, and Enter.
        std::size_t acted = 0;
        for (std::size_t i = 0; i < 12; ++i) {
            const SinceBoot gap = i % 4 == 0 ? std::max(frame, 2ms) : 2ms;
            const bool digit = i % 2 == 0;
            if (keypad.press(digit ? FocusKey::place : FocusKey::other, scene, i == 0 ? 1s : gap, 4)) ++acted;
        }
        CHECK_FALSE(keypad.press(FocusKey::activate, scene, 2ms));
        CHECK(acted <= 1);  // the first character may move the focus

        CHECK_FALSE(keypad.press(FocusKey::activate, scene, 499ms));
        CHECK(keypad.press(FocusKey::next, scene, 500ms));
    }
}

TEST_CASE("the first key wakes the voice before anything else") {
    Keypad keypad;
    ui::Scene scene = a_scene();
    scene.first_key = event::GuidanceRequested{};

    CHECK_FALSE(keypad.press(FocusKey::other, scene));
    CHECK(meant<event::GuidanceRequested>(keypad.press(FocusKey::activate, scene)));
    CHECK(meant<event::GuidanceRequested>(keypad.press(FocusKey::next, scene)));
    CHECK(keypad.focus.focused().empty());
}

}  // namespace baileo::tests
