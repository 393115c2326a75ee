#include "kiosk/ui/touch.hpp"

#include <doctest/doctest.h>

#include "tests/kiosk/ui/meant.hpp"

namespace baileo::tests {
namespace {

using namespace std::chrono_literals;
using ui::Contact;
using Phase = Contact::Phase;

/// A screen of two buttons with a gap of 10 mm, on a panel of 4 pixels per millimetre.
struct Story {
    ui::Panel panel{1000, 2000, 250};
    ui::TouchTracker tracker{panel};
    ui::Scene scene{.screen = "rate",
                    .nodes = {button("left", {100, 1000, 200, 200}, visit::event::Back{}),
                              button("right", {340, 1000, 200, 200}, visit::event::Next{})},
                    .writings = {}};
    SinceBoot now{10s};

    Story() {
        tracker.show(scene, now);
        now += 1s;
    }

    static ui::Node button(const std::string& id, const ui::Rect& rect, visit::Event event) {
        return {.id = id, .role = ui::Role::button, .label = id, .rect = rect, .event = std::move(event)};
    }

    std::optional<ui::Action> contact(Phase phase, float x, float y, int finger = 0) {
        return tracker.follow({phase, x, y, now, finger}, scene);
    }
    std::optional<ui::Action> tap(float x, float y) {
        const auto at_once = contact(Phase::down, x, y);
        now += 80ms;
        const auto later = contact(Phase::up, x, y);
        return later ? later : at_once;
    }
};

}  // namespace

TEST_CASE("a touch happens when the finger leaves and shows from when it comes") {
    Story story;

    CHECK_FALSE(story.contact(Phase::down, 200, 1100));
    CHECK(story.tracker.pressed() == "left");
    story.now += 50ms;
    CHECK(meant<visit::event::Back>(story.contact(Phase::up, 200, 1100)));
    CHECK(story.tracker.pressed().empty());
}

TEST_CASE("a finger that rolls up to eight millimetres beside a button still touches it") {
    Story story;
    CHECK_FALSE(story.contact(Phase::down, 290, 1100));

    CHECK_FALSE(story.contact(Phase::move, 328, 1110));

    CHECK(story.tracker.pressed() == "left");
    CHECK(meant<visit::event::Back>(story.contact(Phase::up, 331, 1110)));
}

TEST_CASE("a touch counts where it begins, not where it ends") {
    Story story;
    CHECK_FALSE(story.contact(Phase::down, 290, 1100));

    CHECK(meant<visit::event::Touched>(story.contact(Phase::up, 440, 1100)));
}

TEST_CASE("a finger that trembles out and back still touches") {
    Story story;
    CHECK_FALSE(story.contact(Phase::down, 110, 1100));
    CHECK_FALSE(story.contact(Phase::move, 40, 1100));
    CHECK(story.tracker.pressed().empty());

    CHECK_FALSE(story.contact(Phase::move, 95, 1100));

    CHECK(meant<visit::event::Back>(story.contact(Phase::up, 95, 1100)));
}

TEST_CASE("a touch may last as long as it likes") {
    Story story;
    CHECK_FALSE(story.contact(Phase::down, 200, 1100));
    story.now += 12s;

    CHECK(meant<visit::event::Back>(story.contact(Phase::up, 200, 1100)));
}

TEST_CASE("a touch just beside a button is a touch of it") {
    Story story;
    CHECK(meant<visit::event::Back>(story.tap(304, 1100)));
    CHECK_FALSE(story.tracker.missed());
}

TEST_CASE("a touch that hits nothing shows where it was and that somebody is there") {
    Story story;

    CHECK(meant<visit::event::Touched>(story.contact(Phase::down, 700, 300)));

    REQUIRE(story.tracker.missed());
    CHECK(story.tracker.missed()->x == 700);
    CHECK(story.tracker.missed()->at == story.now);
    CHECK_FALSE(story.contact(Phase::up, 700, 300));
}

TEST_CASE("a button that cannot be used is missed") {
    Story story;
    story.scene.nodes[0].enabled = false;
    CHECK(meant<visit::event::Touched>(story.tap(200, 1100)));
    CHECK(story.tracker.missed());
}

TEST_CASE("the first finger owns the screen until it has left") {
    Story story;
    CHECK_FALSE(story.contact(Phase::down, 200, 1100, 1));

    CHECK_FALSE(story.contact(Phase::down, 440, 1100, 2));
    CHECK_FALSE(story.contact(Phase::up, 440, 1100, 2));

    CHECK(meant<visit::event::Back>(story.contact(Phase::up, 200, 1100, 1)));
}

TEST_CASE("touches right after a change of the screen are ignored") {
    Story story;
    story.scene.screen = "review";
    story.tracker.show(story.scene, story.now);

    story.now += 300ms;
    CHECK_FALSE(story.tap(200, 1100));
    story.now += 300ms;
    CHECK(meant<visit::event::Back>(story.tap(200, 1100)));
}

TEST_CASE("a finger that was down when the screen changed touches nothing on the new one") {
    Story story;
    CHECK_FALSE(story.contact(Phase::down, 200, 1100));
    story.scene.screen = "review";
    story.tracker.show(story.scene, story.now);
    story.now += 5s;

    CHECK_FALSE(story.contact(Phase::up, 200, 1100));
    CHECK(meant<visit::event::Back>(story.tap(200, 1100)));
}

TEST_CASE("buttons that have moved are not touched in the moment after") {
    Story story;
    std::swap(story.scene.nodes[0].rect, story.scene.nodes[1].rect);
    story.tracker.show(story.scene, story.now);

    CHECK_FALSE(story.tap(200, 1100));
    story.now += 400ms;
    CHECK(meant<visit::event::Next>(story.tap(200, 1100)));
}

TEST_CASE("a button that stayed where it was is touched while others come and go") {
    Story story;
    CHECK_FALSE(story.contact(Phase::down, 200, 1100));
    story.scene.nodes[1].id = "another";
    story.tracker.show(story.scene, story.now);
    CHECK(meant<visit::event::Back>(story.contact(Phase::up, 200, 1100)));

    CHECK_FALSE(story.tap(440, 1100));
    CHECK(meant<visit::event::Back>(story.tap(200, 1100)));
    story.now += 400ms;
    CHECK(meant<visit::event::Next>(story.tap(440, 1100)));
}

TEST_CASE("who types fast is not mashing") {
    Story story;
    story.scene.nodes[0].role = ui::Role::key;
    for (int i = 0; i < 20; ++i) {
        CHECK(meant<visit::event::Back>(story.tap(200, 1100)));
        story.now += 50ms;
    }
    CHECK_FALSE(story.tracker.is_too_fast(story.now));
}

TEST_CASE("mashing pauses the screen for three seconds") {
    Story story;
    for (int i = 0; i < 8; ++i) {
        CHECK(meant<visit::event::Back>(story.tap(200, 1100)));
        story.now += 100ms;
    }
    CHECK_FALSE(story.tracker.is_too_fast(story.now));

    CHECK(meant<visit::event::Touched>(story.tap(200, 1100)));
    CHECK(story.tracker.is_too_fast(story.now));
    story.now += 2s;
    CHECK(meant<visit::event::Touched>(story.tap(200, 1100)));
    story.now += 1s;
    CHECK_FALSE(story.tracker.is_too_fast(story.now));
    CHECK(meant<visit::event::Back>(story.tap(200, 1100)));
}

TEST_CASE("a whole hand is not a touch") {
    Story story;
    CHECK_FALSE(story.contact(Phase::down, 200, 1100, 1));
    CHECK_FALSE(story.contact(Phase::down, 210, 1120, 2));

    CHECK(meant<visit::event::Touched>(story.contact(Phase::down, 220, 1140, 3)));

    CHECK_FALSE(story.contact(Phase::up, 200, 1100, 1));
    CHECK(story.tracker.is_too_fast(story.now));
}

}  // namespace baileo::tests
