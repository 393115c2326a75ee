#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "kiosk/ui/layout.hpp"
#include "kiosk/ui/texts.hpp"
#include "tests/kiosk/ui/headless_screen.hpp"

/// Rules of kiosk/ACCESSIBILITY.md that hold on every screen.
namespace baileo::tests {
namespace {

using namespace std::chrono_literals;

const ui::Node* part(const ui::Scene& scene, std::string_view id) {
    const auto found = std::ranges::find(scene.nodes, id, &ui::Node::id);
    return found == scene.nodes.end() ? nullptr : &*found;
}

gallery::Specimen specimen(std::string_view name, const visit::Preferences& preferences = {}) {
    const auto all = gallery::specimens(preferences);
    const auto found = std::ranges::find(all, name, &gallery::Specimen::name);
    REQUIRE(found != all.end());
    return *found;
}

/// Somebody is choosing or answering, and nothing lies over the screen.
bool is_step(const gallery::Specimen& specimen) {
    const auto* visit = std::get_if<visit::InVisit>(&specimen.state.screen);
    return visit != nullptr && visit->overlay == visit::Overlay::none && specimen.name != "storing";
}

}  // namespace

TEST_CASE("capitals are 4.8 millimetres high at the usual text size where there is room") {
    for (const NamedPanel& named : {panels[0], panels[1], panels[4]}) {
        HeadlessScreen screen(named.panel);
        for (const gallery::Specimen& each : gallery::specimens({}))
            for (const ui::Writing& writing : screen.draw(each.state, each.online).writings) {
                CAPTURE(named.name);
                CAPTURE(each.name);
                CAPTURE(writing.text);
                CHECK(writing.capital_mm >= (writing.shrunk ? 3.5F : 4.8F));
            }
    }
}

TEST_CASE("every screen has come to rest after half a second") {
    for (const NamedPanel& named : panels) {
        CAPTURE(named.name);
        HeadlessScreen screen(named.panel);
        for (gallery::Specimen each : gallery::specimens({})) {
            CAPTURE(each.name);
            static_cast<void>(screen.draw(each.state, each.online));
            each.state.now += 500ms;
            CHECK((each.name == "storing" || !screen.draw(each.state, each.online).animating));
        }
    }
}

TEST_CASE("way out and tools stand in the same places on every screen of a visit") {
    for (const NamedPanel& named : {panels[0], panels[2]}) {
        CAPTURE(named.name);
        HeadlessScreen screen(named.panel);
        std::map<std::string, ui::Rect> places;
        for (const gallery::Specimen& each : gallery::specimens({})) {
            if (!is_step(each)) continue;
            CAPTURE(each.name);
            const ui::Scene scene = screen.draw(each.state, each.online);
            for (const char* id : {"listen", "settings", "language", "help"}) {
                CAPTURE(id);
                REQUIRE(part(scene, id) != nullptr);
                CHECK(places.try_emplace(id, part(scene, id)->rect).first->second == part(scene, id)->rect);
            }
            const ui::Node* const back = part(scene, "back");
            if (back == nullptr) continue;  // where to get a code: the way back has a name of its own
            const ui::Rect& first = places.try_emplace("back", back->rect).first->second;
            CHECK(back->rect.x == first.x);
            CHECK(ui::bottom(back->rect) == doctest::Approx(ui::bottom(first)).epsilon(0.01));
        }
    }
}

TEST_CASE("a choice is shown by more than colour in every theme") {
    HeadlessScreen screen(panels[0].panel);
    for (const visit::Theme theme : {visit::Theme::normal, visit::Theme::medium_contrast,
                                     visit::Theme::black_on_white, visit::Theme::white_on_black}) {
        CAPTURE(static_cast<int>(theme));
        const visit::Preferences preferences{.theme = theme, .reduced_motion = true};
        static_cast<void>(screen.draw(specimen("rate", preferences).state));
        const int without = HeadlessScreen::vertices();
        static_cast<void>(screen.draw(specimen("rate-chosen", preferences).state));
        CHECK(HeadlessScreen::vertices() > without);
    }
}

TEST_CASE("faces and receipts have words") {
    HeadlessScreen screen(panels[0].panel);
    for (const domain::Language language : {domain::Language::id, domain::Language::en}) {
        const ui::Scene faces = screen.draw(specimen("rate", {.language = language}).state);
        for (const domain::Rating rating : domain::ratings) {
            const ui::Node* face = part(faces, "rate-" + std::to_string(domain::value(rating)));
            REQUIRE(face != nullptr);
            CHECK(face->label == ui::words(rating, language));
        }
        const ui::Scene thanks = screen.draw(specimen("thanks", {.language = language}).state);
        const auto receipt =
            std::ranges::find_if(thanks.nodes, [](const ui::Node& node) { return !node.spelled.empty(); });
        REQUIRE(receipt != thanks.nodes.end());
        CHECK(receipt->label.starts_with(ui::words(ui::Text::receipt, language)));
    }
}

TEST_CASE("the warning says that the answers will be cleared and when") {
    HeadlessScreen screen(panels[0].panel);
    for (const domain::Language language : {domain::Language::id, domain::Language::en}) {
        const ui::Scene scene = screen.draw(specimen("idle-warning", {.language = language}).state);
        const std::string warning = ui::words(ui::Text::idle_text, language, {{"seconds", "18"}});
        CHECK(std::ranges::any_of(scene.nodes, [&](const ui::Node& node) { return node.label == warning; }));
        CHECK(std::ranges::any_of(scene.writings,
                                  [&](const ui::Writing& writing) { return writing.text == warning; }));
    }
}

TEST_CASE("a screen where no language can be chosen says in both what it is about") {
    for (const NamedPanel& named : panels) {
        CAPTURE(named.name);
        HeadlessScreen screen(named.panel);
        for (const auto& [name, title] :
             {std::pair{"paused", ui::Text::paused}, std::pair{"closed", ui::Text::closed},
              std::pair{"not-open-yet", ui::Text::not_open_yet},
              std::pair{"out-of-service", ui::Text::out_title}}) {
            CAPTURE(name);
            const ui::Scene scene = screen.draw(specimen(name).state);
            REQUIRE(part(scene, "heading") != nullptr);
            CHECK(part(scene, "heading")->label == ui::words(title, domain::Language::id));
            const ui::Node* other = part(scene, "other-language");
            REQUIRE(other != nullptr);
            CHECK(other->label.starts_with(ui::words(title, domain::Language::en)));
            CHECK(other->language == domain::Language::en);
        }
    }
}

TEST_CASE("the words of a test cover no other words on any panel") {
    for (const NamedPanel& named : panels) {
        CAPTURE(named.name);
        HeadlessScreen screen(named.panel);
        for (const gallery::Specimen& each : gallery::specimens({})) {
            CAPTURE(each.name);
            const ui::Scene scene = screen.draw(each.state, each.online, domain::Mode::test);
            const ui::Node* tag = part(scene, "test-mode");
            REQUIRE(tag != nullptr);
            for (const ui::Writing& writing : scene.writings) {
                if (writing.layer == 2) continue;
                CAPTURE(writing.text);
                const bool beside = writing.drawn.x + 1 >= ui::right(tag->rect) ||
                                    tag->rect.x + 1 >= ui::right(writing.drawn);
                const bool above = writing.drawn.y + 1 >= ui::bottom(tag->rect) ||
                                   tag->rect.y + 1 >= ui::bottom(writing.drawn);
                CHECK((beside || above));
            }
        }
    }
}

}  // namespace baileo::tests
