#include "kiosk/app/guide.hpp"

#include <doctest/doctest.h>

#include "tests/kiosk/voice/stage.hpp"
#include "tests/support/eventually.hpp"

namespace baileo::app {
namespace {

namespace event = visit::event;
using Lines = std::vector<std::string>;

/// A guide whose voice writes down what it says.
struct Listener {
    tests::Stage stage;
    Guide guide;
    visit::State state;
    ui::Scene scene;
    std::string focused;

    explicit Listener(bool private_sound = true) : guide(stage.tools_that_note(), private_sound) {
        visit::InVisit visit;
        visit.preferences.guided = true;
        visit.preferences.language = domain::Language::en;
        state.screen = visit;
        scene = {
            .screen = "rate",
            .nodes = {{.id = "question", .role = ui::Role::heading, .label = "How?", .rect = {}, .event = {}},
                      face("rate-1", "Poor", domain::Rating::poor),
                      face("rate-2", "Good", domain::Rating::good)},
            .writings = {}};
    }
    static ui::Node face(const std::string& id, const std::string& label, domain::Rating rating) {
        return {
            .id = id, .role = ui::Role::choice, .label = label, .rect = {}, .event = event::Rated{rating}};
    }
    visit::Preferences& preferences() { return std::get<visit::InVisit>(state.screen).preferences; }

    /// What is said about the screen as it is now, and not before.
    Lines hears() {
        const std::size_t before = stage.noted().size();
        guide.follow(state, scene, focused);
        CHECK(tests::eventually([&] { return !guide.is_speaking(); }));
        Lines all = stage.noted();
        return {all.begin() + static_cast<std::ptrdiff_t>(before), all.end()};
    }
};

}  // namespace

TEST_CASE("a screen is read once, then each choice that comes into focus") {
    Listener listener;
    CHECK(listener.hears() == Lines{"en How?", "en Poor", "en choice 1 of 2", "en Good", "en choice 2 of 2"});
    CHECK(listener.hears().empty());

    listener.focused = "rate-2";
    CHECK(listener.hears() == Lines{"en Good", "en choice 2 of 2"});
    CHECK(listener.hears().empty());
}

TEST_CASE("a choice that was made is said, and only into headphones") {
    for (const bool private_sound : {true, false}) {
        Listener listener(private_sound);
        CHECK_FALSE(listener.hears().empty());
        listener.scene.nodes[2].selected = true;
        CHECK(listener.hears() ==
              (private_sound ? Lines{"en Good", "en choice 2 of 2", "en selected"} : Lines{}));
    }
}

TEST_CASE(
    "reasons that suit the rating are said into headphones alone and from the loudspeaker both sides are") {
    for (const bool private_sound : {true, false}) {
        Listener listener(private_sound);
        listener.scene = {.screen = "tell-reasons",
                          .nodes = {{.id = "question",
                                     .role = ui::Role::heading,
                                     .label = "What needs fixing?",
                                     .rect = {},
                                     .event = {},
                                     .confidential = true,
                                     .public_label = "What did you like, or what needs fixing?"},
                                    {.id = "reason-far-away",
                                     .role = ui::Role::choice,
                                     .label = "Far away",
                                     .rect = {},
                                     .event = event::ReasonTouched{domain::Reason::far_away},
                                     .confidential = true,
                                     .public_label = "Close to home, or: Far away"}},
                          .writings = {}};
        CHECK(listener.hears() == (private_sound
                                       ? Lines{"en What needs fixing?", "en Far away", "en choice 1 of 1"}
                                       : Lines{"en What did you like, or what needs fixing?",
                                               "en Close to home, or: Far away", "en choice 1 of 1"}));
        listener.scene.nodes[1].selected = true;
        CHECK(listener.hears() ==
              (private_sound ? Lines{"en Far away", "en choice 1 of 1", "en selected"} : Lines{}));
    }
}

TEST_CASE("headphones that are plugged in make the sound private") {
    Listener listener(false);
    CHECK_FALSE(listener.hears().empty());
    listener.focused = "rate-1";
    CHECK(listener.hears().empty());

    listener.guide.headphones(true);
    listener.focused = "rate-2";
    CHECK(listener.hears() == Lines{"en Good", "en choice 2 of 2"});
}

TEST_CASE("a text that appears on the screen is said") {
    Listener listener;
    CHECK_FALSE(listener.hears().empty());
    listener.scene.nodes.push_back(
        {.id = "reminder", .role = ui::Role::text, .label = "Please choose.", .rect = {}, .event = {}});

    CHECK(listener.hears() == Lines{"en Please choose."});

    listener.scene.nodes.back().label = "Please choose!";  // a countdown is not read again each second
    CHECK(listener.hears().empty());
}

TEST_CASE("another language is spoken with its voice, and the screen is read again") {
    Listener listener;
    CHECK_FALSE(listener.hears().empty());
    listener.preferences().language = domain::Language::id;
    listener.scene.nodes.resize(1);
    listener.scene.nodes[0].label = "Bagaimana?";

    CHECK(listener.hears() == Lines{"id Bagaimana?"});
}

TEST_CASE("a receipt's code is spelled") {
    Listener listener;
    listener.scene.nodes = {{.id = "receipt",
                             .role = ui::Role::text,
                             .label = "Receipt",
                             .rect = {},
                             .event = {},
                             .spelled = "K7-QM"}};

    CHECK(listener.hears() == Lines{"en Receipt", "en K", "en 7", "en Q", "en M"});
}

TEST_CASE("a volume that was changed is said") {
    Listener listener;
    CHECK_FALSE(listener.hears().empty());
    listener.preferences().volume = 85;

    CHECK(listener.hears() == Lines{"en volume 85"});
}

TEST_CASE("who comes to the invitation is greeted in both languages") {
    Listener listener;
    listener.state = {};
    listener.state.guided = visit::Guided{{.guided = true}};
    listener.scene = {.screen = "attract", .nodes = {}, .writings = {}};

    const Lines heard = listener.hears();

    REQUIRE(heard.size() == 2);
    CHECK(heard[0].starts_with("id Selamat datang"));
    CHECK(heard[1].starts_with("en Welcome"));
}

TEST_CASE("nothing is said to who did not ask for it") {
    Listener listener;
    listener.preferences().guided = false;

    CHECK(listener.hears().empty());
}

TEST_CASE("after the visit nothing is left that could be repeated") {
    Listener listener;
    CHECK_FALSE(listener.hears().empty());
    listener.state.screen = visit::Attract{};
    CHECK(listener.hears().empty());

    listener.guide.repeat();
    CHECK_FALSE(listener.guide.is_speaking());
}

TEST_CASE("a fixed sentence is replaced by its recording") {
    Listener listener;
    listener.stage.has_clip("en", "rate-question", "recorded");
    listener.preferences().volume = 100;
    listener.scene.nodes.resize(1);
    listener.scene.nodes[0].label = "How would you rate it?";

    CHECK(listener.hears().empty());  // by the made voice
    CHECK(listener.stage.heard().back() == "recorded");
}

}  // namespace baileo::app
