#include <doctest/doctest.h>

#include <algorithm>

#include "kiosk/ui/focus.hpp"
#include "kiosk/ui/layout.hpp"
#include "kiosk/ui/texts.hpp"
#include "kiosk/ui/touch.hpp"
#include "kiosk/visit/reduce.hpp"
#include "tests/kiosk/ui/headless_screen.hpp"

namespace baileo::tests {
namespace {

using namespace std::chrono_literals;

/// Touches the middle of a node, as a finger would, some time after the screen came up.
std::optional<ui::Action> touch(const ui::Panel& panel, const ui::Scene& scene, const ui::Node& node) {
    ui::TouchTracker tracker(panel);
    tracker.show(scene, 0s);
    const float x = ui::center_x(node.rect);
    const float y = ui::center_y(node.rect);
    if (tracker.follow({ui::Contact::Phase::down, x, y, 1s}, scene)) return std::nullopt;
    return tracker.follow({ui::Contact::Phase::up, x, y, 1200ms}, scene);
}

}  // namespace

TEST_CASE("touching anything that can be touched yields what it means") {
    HeadlessScreen screen(panels[0].panel);
    for (const gallery::Specimen& specimen : gallery::specimens({})) {
        const ui::Scene scene = screen.draw(specimen.state, specimen.online);
        for (const ui::Node& node : scene.nodes) {
            if (!node.event || !node.enabled) continue;
            CAPTURE(specimen.name);
            CAPTURE(node.id);
            const auto event = touch(panels[0].panel, scene, node);
            REQUIRE(event);
            CHECK(event->index() == node.event->index());
            CHECK(std::get<visit::Event>(*event).index() == std::get<visit::Event>(*node.event).index());
        }
    }
}

TEST_CASE("every screen of a visit can be left, changed in language and explained") {
    HeadlessScreen screen(panels[0].panel);
    for (const gallery::Specimen& specimen : gallery::specimens({})) {
        const auto* visit = std::get_if<visit::InVisit>(&specimen.state.screen);
        if (visit == nullptr || visit->overlay != visit::Overlay::none) continue;
        if (std::holds_alternative<visit::step::Storing>(visit->step)) continue;
        CAPTURE(specimen.name);
        const ui::Scene scene = screen.draw(specimen.state);
        for (const char* id : {"listen", "settings", "language", "help"})
            CHECK(find(scene, id) != nullptr);
        CHECK(std::ranges::any_of(scene.nodes, [](const ui::Node& node) {
            const auto* event = node.event ? std::get_if<visit::Event>(&*node.event) : nullptr;
            return event != nullptr && std::holds_alternative<visit::event::Back>(*event);
        }));
    }
}

TEST_CASE("every screen offers the voice, between visits as well, and none does on a kiosk without one") {
    HeadlessScreen screen(panels[0].panel);
    for (const gallery::Specimen& specimen : gallery::specimens({})) {
        const auto* visit = std::get_if<visit::InVisit>(&specimen.state.screen);
        // What lies over a screen is read, too, but has no room for the button; storing takes no time.
        if (visit != nullptr && (visit->overlay != visit::Overlay::none || specimen.name == "storing"))
            continue;
        CAPTURE(specimen.name);
        screen.speaks = true;
        REQUIRE(find(screen.draw(specimen.state), "listen") != nullptr);
        screen.speaks = false;
        CHECK(find(screen.draw(specimen.state), "listen") == nullptr);
    }
}

TEST_CASE("the first key on a screen between visits wakes the voice, where there is one") {
    HeadlessScreen screen(panels[0].panel);
    visit::State state;
    CHECK(screen.draw(state).first_key);

    state.guided = visit::Guided{};
    CHECK_FALSE(screen.draw(state).first_key);

    state.guided.reset();
    screen.speaks = false;
    CHECK_FALSE(screen.draw(state).first_key);
}

TEST_CASE("the focus is seen on everything that can be reached by keys") {
    HeadlessScreen screen(panels[0].panel);
    for (const gallery::Specimen& specimen : gallery::specimens({.reduced_motion = true})) {
        screen.focused.clear();
        const ui::Scene scene = screen.draw(specimen.state, specimen.online);
        const int without = screen.vertices();
        for (const ui::Node& node : scene.nodes) {
            if (!node.event || !node.enabled) continue;
            CAPTURE(specimen.name);
            CAPTURE(node.id);
            screen.focused = node.id;
            static_cast<void>(screen.draw(specimen.state, specimen.online));
            CHECK(screen.vertices() > without);
        }
    }
}

TEST_CASE("no face is chosen before one is touched, and the chosen one says so") {
    HeadlessScreen screen(panels[0].panel);
    const auto all = gallery::specimens({});

    const ui::Scene before = screen.draw(named(all, "rate").state);
    for (const ui::Node& node : before.nodes)
        CHECK_FALSE(node.selected);

    const ui::Scene after = screen.draw(named(all, "rate-chosen").state);
    REQUIRE(find(after, "rate-3") != nullptr);
    CHECK(find(after, "rate-3")->selected);
}

TEST_CASE("pages of the list show every innovation once, with its place in the list") {
    HeadlessScreen screen(panels[3].panel);
    visit::State state = named(gallery::specimens({}), "choose-innovation").state;
    auto& step = std::get<visit::step::ChooseInnovation>(std::get<visit::InVisit>(state.screen).step);

    std::vector<std::uint32_t> places;
    bool more = true;
    while (more) {
        const ui::Scene scene = screen.draw(state);
        for (const ui::Node& node : scene.nodes)
            if (node.event)
                if (const auto* chosen = ui::meant<visit::event::InnovationChosen>(*node.event))
                    places.push_back(chosen->position);
        const ui::Node* next = find(scene, "page-next");
        more = next != nullptr && next->enabled;
        if (more) step.first = ui::meant<visit::event::PageTurned>(*next->event)->first;
    }

    REQUIRE(places.size() == screen.catalogue().innovations.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        CHECK(places[i] == i + 1);
}

TEST_CASE("the pages of a long text hold all of it") {
    HeadlessScreen screen(panels[3].panel);
    visit::State state = named(gallery::specimens({}), "detail-long").state;
    auto& step = std::get<visit::step::Detail>(std::get<visit::InVisit>(state.screen).step);
    const std::string& summary = screen.catalogue().find(step.innovation)->summary.id;

    std::string read;
    for (bool more = true; more;) {
        const ui::Scene scene = screen.draw(state);
        for (const ui::Writing& writing : scene.writings)
            if (summary.find(writing.text) != std::string::npos && writing.text.size() > 20)
                read += (read.empty() ? "" : " ") + writing.text;
        const ui::Node* next = find(scene, "page-next");
        more = next != nullptr;
        if (more) step.first = ui::meant<visit::event::PageTurned>(*next->event)->first;
    }

    CHECK(read == summary);
}

TEST_CASE("an overlay hides what lies below from touch and keypad") {
    HeadlessScreen screen(panels[0].panel);
    const ui::Scene scene = screen.draw(named(gallery::specimens({}), "idle-warning").state);
    CHECK(find(scene, "back") == nullptr);
    CHECK(find(scene, "stay") != nullptr);
    CHECK(find(scene, "leave") != nullptr);
}

TEST_CASE("the countdown asks to be drawn again with each second") {
    HeadlessScreen screen(panels[0].panel);
    visit::State state = named(gallery::specimens({}), "idle-warning").state;
    const SinceBoot ends = std::get<visit::InVisit>(state.screen).warning_ends;
    state.now = ends - 10'500ms;
    const ui::Scene scene = screen.draw(state);
    REQUIRE(scene.changes_at);
    CHECK(*scene.changes_at == ends - 10s);
}

TEST_CASE("a screen comes in with motion and then rests") {
    HeadlessScreen screen(panels[0].panel);
    visit::State state = named(gallery::specimens({}), "choose-kind").state;
    CHECK(screen.draw(state).animating);
    state.now += 1s;
    CHECK_FALSE(screen.draw(state).animating);
}

TEST_CASE("nothing moves for who asked for less motion") {
    HeadlessScreen screen(panels[0].panel);
    for (const gallery::Specimen& specimen : gallery::specimens({.reduced_motion = true})) {
        if (!std::holds_alternative<visit::InVisit>(specimen.state.screen)) continue;
        CAPTURE(specimen.name);
        CHECK_FALSE(screen.draw(specimen.state).animating);
    }
}

TEST_CASE("a competition for trying out says on every screen that nothing counts") {
    HeadlessScreen screen(panels[0].panel);
    for (const gallery::Specimen& specimen : gallery::specimens({})) {
        CAPTURE(specimen.name);
        CHECK(find(screen.draw(specimen.state, true, domain::Mode::test), "test-mode") != nullptr);
    }
}

TEST_CASE("the invitation greets in both languages and names the counter's unit") {
    HeadlessScreen screen(panels[0].panel);
    const ui::Scene scene = screen.draw(named(gallery::specimens({}), "attract-counter").state);
    REQUIRE(find(scene, "heading") != nullptr);
    CHECK(find(scene, "heading")->label == ui::words(ui::Text::attract_title, domain::Language::id));
    REQUIRE(find(scene, "other-language") != nullptr);
    CHECK(find(scene, "other-language")
              ->label.starts_with(ui::words(ui::Text::attract_title, domain::Language::en)));
    REQUIRE(find(scene, "unit") != nullptr);
    CHECK(find(scene, "unit")->label.starts_with("Dinas Pemberdayaan"));
}

TEST_CASE("keys and page buttons stay where they are while results come and go") {
    for (const NamedPanel& named_panel : {panels[0], panels[1], panels[3]}) {
        CAPTURE(named_panel.name);
        HeadlessScreen screen(named_panel.panel);
        const auto all = gallery::specimens({});
        const ui::Scene empty = screen.draw(named(all, "search").state);
        const ui::Scene many = screen.draw(named(all, "search-many").state);
        CHECK(empty.screen == many.screen);
        for (const ui::Node& node : empty.nodes) {
            if (!node.event) continue;
            CAPTURE(node.id);
            REQUIRE(find(many, node.id) != nullptr);
            CHECK(find(many, node.id)->rect == node.rect);
        }
    }
}

TEST_CASE("a searched innovation is chosen without a place in a list") {
    HeadlessScreen screen(panels[0].panel);
    const ui::Scene scene = screen.draw(named(gallery::specimens({}), "search-many").state);
    const ui::Node* result = find(scene, "innovation-ambon-city-of-music");
    REQUIRE(result != nullptr);
    CHECK(ui::meant<visit::event::InnovationChosen>(*result->event)->position == 0);
}

TEST_CASE("an innovation that left the catalogue during a visit breaks no screen") {
    HeadlessScreen screen(panels[0].panel);
    screen.catalogue().innovations.clear();
    for (const gallery::Specimen& specimen : gallery::specimens({})) {
        CAPTURE(specimen.name);
        CHECK_FALSE(screen.draw(specimen.state).nodes.empty());
    }
}

}  // namespace baileo::tests
