#include "kiosk/ui/focus.hpp"

#include <doctest/doctest.h>

namespace baileo::tests {
namespace {

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
    return {
        .screen = "rate",
        .nodes = {node("heading", std::nullopt), node("rate-1", visit::event::Rated{domain::Rating::poor}),
                  node("rate-2", visit::event::Rated{domain::Rating::not_very_good}),
                  node("off", visit::event::Send{}, false), node("back", visit::event::Back{})},
        .writings = {}};
}

}  // namespace

TEST_CASE("the keypad walks through what can be done, in the order in which it is read") {
    FocusTracker focus;
    const ui::Scene scene = a_scene();
    std::string way;
    for (int i = 0; i < 4; ++i) {
        CHECK(std::holds_alternative<visit::event::Touched>(focus.follow(FocusKey::next, scene)));
        way += std::string(focus.focused()) + " ";
    }
    CHECK(way == "rate-1 rate-2 back rate-1 ");

    CHECK(std::holds_alternative<visit::event::Touched>(focus.follow(FocusKey::previous, scene)));
    CHECK(focus.focused() == "back");
}

TEST_CASE("activating does what a touch of the focused button would") {
    FocusTracker focus;
    const ui::Scene scene = a_scene();
    CHECK(std::holds_alternative<visit::event::Touched>(focus.follow(FocusKey::activate, scene)));

    CHECK(std::holds_alternative<visit::event::Touched>(focus.follow(FocusKey::next, scene)));
    CHECK(std::holds_alternative<visit::event::Rated>(focus.follow(FocusKey::activate, scene)));
}

TEST_CASE("the back key leads back wherever the focus is") {
    FocusTracker focus;
    CHECK(std::holds_alternative<visit::event::Back>(focus.follow(FocusKey::back, a_scene())));

    ui::Scene panel{.screen = "help", .nodes = {node("close", visit::event::PanelClosed{})}, .writings = {}};
    CHECK(std::holds_alternative<visit::event::PanelClosed>(focus.follow(FocusKey::back, panel)));
}

TEST_CASE("a new screen starts from its first button") {
    FocusTracker focus;
    CHECK(std::holds_alternative<visit::event::Touched>(focus.follow(FocusKey::next, a_scene())));
    const ui::Scene other{
        .screen = "other",
        .nodes = {node("first", visit::event::Next{}), node("second", visit::event::Back{})},
        .writings = {}};

    CHECK(std::holds_alternative<visit::event::Touched>(focus.follow(FocusKey::next, other)));

    CHECK(focus.focused() == "first");
}

}  // namespace baileo::tests
