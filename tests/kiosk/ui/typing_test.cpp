#include "kiosk/ui/typing.hpp"

#include <doctest/doctest.h>

#include "kiosk/ui/focus.hpp"

namespace baileo::tests {
namespace {

ui::Node key(const std::string& id, visit::Event event) {
    return {.id = id, .role = ui::Role::key, .label = id, .rect = {}, .event = std::move(event)};
}

ui::Scene a_search() {
    return {.screen = "search",
            .nodes = {key("key-A", visit::event::Typed{'A'}),
                      key("key-erase", visit::event::Erased{}),
                      {.id = "back",
                       .role = ui::Role::button,
                       .label = "Back",
                       .rect = {},
                       .event = visit::event::Back{}}},
            .writings = {}};
}

ui::Scene another_screen() {
    return {.screen = "detail",
            .nodes = {{.id = "back",
                       .role = ui::Role::button,
                       .label = "Back",
                       .rect = {},
                       .event = visit::event::Back{}}},
            .writings = {}};
}

/// What a key means on a screen that has stood for long enough.
std::optional<ui::Action> pressed(ui::FocusKey key, const ui::Scene& scene) {
    ui::FocusTracker focus;
    focus.show(scene, SinceBoot{0});
    return focus.follow({.key = key, .at = SinceBoot{1000}, .place = 1}, scene);
}

}  // namespace

TEST_CASE("a keyboard writes where the screen has keys to write with") {
    const auto event = ui::typed(U'k', a_search());
    REQUIRE(event);
    REQUIRE(ui::means<visit::event::Typed>(*event));
    CHECK(ui::meant<visit::event::Typed>(*event)->character == 'k');

    CHECK_FALSE(ui::typed(U'k', another_screen()));
}

TEST_CASE("characters that no title needs are not written") {
    for (const char32_t character : {U'\n', U'\x7F', U'é', U'\U0001F600'})
        CHECK_FALSE(ui::typed(character, a_search()));
}

TEST_CASE("the key that erases takes a character back, and is Back where nothing can be written") {
    CHECK(ui::means<visit::event::Erased>(pressed(ui::FocusKey::erase, a_search()).value()));
    CHECK(ui::means<visit::event::Back>(pressed(ui::FocusKey::erase, another_screen()).value()));
    CHECK(ui::means<visit::event::Back>(pressed(ui::FocusKey::back, a_search()).value()));
}

TEST_CASE("a digit is written where the screen has keys to write with, and goes to a choice elsewhere") {
    CHECK_FALSE(pressed(ui::FocusKey::place, a_search()));
    CHECK(ui::means<visit::event::Touched>(pressed(ui::FocusKey::place, another_screen()).value()));
}

}  // namespace baileo::tests
