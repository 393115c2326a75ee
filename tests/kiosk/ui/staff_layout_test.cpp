#include <algorithm>

#include "kiosk/maintenance/reduce.hpp"
#include "kiosk/ui/focus.hpp"
#include "kiosk/ui/touch.hpp"
#include "tests/kiosk/ui/layout_checks.hpp"

namespace baileo::tests {
namespace {

using namespace std::chrono_literals;
using gallery::StaffSpecimen;

/// Boxes of the touch test also stand where no hand has to reach, because the corners are what is tested.
Scene within_reach(const StaffSpecimen& specimen, Scene scene) {
    if (specimen.name == "staff-touch-test")
        std::erase_if(scene.nodes, [](const Node& node) { return node.id.starts_with("cell-"); });
    return scene;
}

void check_staff_panel(const NamedPanel& named) {
    HeadlessScreen screen(named.panel);
    for (const domain::Language language : {domain::Language::id, domain::Language::en})
        for (const visit::TextSize size : {visit::TextSize::small, visit::TextSize::medium,
                                           visit::TextSize::large, visit::TextSize::extra_large})
            for (const StaffSpecimen& specimen : gallery::staff_specimens(language)) {
                CAPTURE(named.name);
                CAPTURE(specimen.name);
                CAPTURE(domain::code(language));
                CAPTURE(static_cast<int>(size));
                const Scene scene = within_reach(specimen, screen.draw(specimen.state, {.text_size = size}));
                check_targets(named, scene);
                check_writings(named, scene);
                check_nodes(scene);
            }
}

const Node* find_node(const Scene& scene, std::string_view id) {
    const auto found = std::ranges::find(scene.nodes, id, &Node::id);
    return found == scene.nodes.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("the staff's screens fit a portrait panel") { check_staff_panel(panels[0]); }
TEST_CASE("the staff's screens fit a landscape panel") { check_staff_panel(panels[1]); }
TEST_CASE("the staff's screens fit a small portrait panel") { check_staff_panel(panels[2]); }
TEST_CASE("the staff's screens fit a tiny panel") { check_staff_panel(panels[3]); }
TEST_CASE("the staff's screens fit a 4K panel") { check_staff_panel(panels[4]); }

TEST_CASE("the boxes of the touch test reach all corners of the panel") {
    for (const NamedPanel& named : panels) {
        CAPTURE(named.name);
        HeadlessScreen screen(named.panel);
        maintenance::State state;
        state.screen = maintenance::screen::TestTouch{};
        const Scene scene = screen.draw(state);
        const ui::Metrics metrics(named.panel);
        for (int i = 1; i <= 25; ++i) {
            const Node* cell = find_node(scene, "cell-" + std::to_string(i));
            REQUIRE(cell != nullptr);
            for (const Node& other : targets(scene))
                if (other.id != cell->id) CHECK_FALSE(overlap(cell->rect, other.rect));
        }
        CHECK(find_node(scene, "cell-1")->rect.x == 0);
        if (!metrics.is_low()) CHECK(find_node(scene, "cell-1")->rect.y == 0);
    }
}

TEST_CASE("everything the staff can do can be done by keys") {
    HeadlessScreen screen(panels[0].panel);
    for (const StaffSpecimen& specimen : gallery::staff_specimens(domain::Language::id)) {
        CAPTURE(specimen.name);
        const Scene scene = screen.draw(specimen.state);
        ui::FocusTracker focus;
        focus.show(scene, 0s);
        SinceBoot at = 1s;
        for (const Node& node : targets(scene)) {
            if (!node.enabled) continue;
            static_cast<void>(focus.follow({.key = ui::FocusKey::next, .at = at += 200ms}, scene));
            CHECK(focus.focused() == node.id);
            const auto action = focus.follow({.key = ui::FocusKey::activate, .at = at += 200ms}, scene);
            REQUIRE(action);
            CHECK(std::holds_alternative<maintenance::Event>(*action));
        }
    }
}

TEST_CASE("every staff screen but the cleaning can be left by the key for back and read aloud") {
    HeadlessScreen screen(panels[0].panel);
    for (const StaffSpecimen& specimen : gallery::staff_specimens(domain::Language::en)) {
        if (specimen.name == "staff-cleaning") continue;
        CAPTURE(specimen.name);
        const Scene scene = screen.draw(specimen.state);
        ui::FocusTracker focus;
        focus.show(scene, 0s);
        const auto action = focus.follow({.key = ui::FocusKey::back, .at = 1s}, scene);
        REQUIRE(action);
        CHECK(ui::means<maintenance::event::Back>(*action));
        CHECK(find_node(scene, "listen") != nullptr);
        CHECK(find_node(scene, "language") != nullptr);
    }
}

TEST_CASE("no screen of the staff shows a digit of the PIN") {
    HeadlessScreen screen(panels[0].panel);
    maintenance::State state;
    state.screen = maintenance::screen::EnterPin{.digits = "4813",
                                                 .standing = {maintenance::PinStanding::Kind::ready, 5, {}}};
    const Scene scene = screen.draw(state);
    for (const Node& node : scene.nodes)
        if (node.role != ui::Role::key) CHECK(node.label.find("4813") == std::string::npos);
    REQUIRE(find_node(scene, "digits") != nullptr);
    CHECK(find_node(scene, "digits")->label == "4 dari 6 angka");
}

}  // namespace baileo::tests
