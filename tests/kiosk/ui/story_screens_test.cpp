#include <doctest/doctest.h>

#include <set>

#include "tests/kiosk/ui/headless_screen.hpp"

namespace baileo::tests {

TEST_CASE("a question can be answered, skipped, or left together with the rest") {
    HeadlessScreen screen(panels[0].panel);
    const auto all = gallery::specimens({});

    const ui::Scene before = screen.draw(named(all, "tell-time").state);
    for (const ui::Node& node : before.nodes)
        CHECK_FALSE(node.selected);
    for (const char* id : {"answer-1", "answer-4", "skip-question", "skip-rest", "back"})
        CHECK(find(before, id) != nullptr);
    REQUIRE(find(before, "next") != nullptr);
    CHECK_FALSE(find(before, "next")->enabled);

    const ui::Scene after = screen.draw(named(all, "tell-time-answered").state);
    CHECK(find(after, "next")->enabled);
    CHECK(find(after, "answer-3")->selected);
    CHECK(find(after, "answer-3")->label == "Cepat");
}

TEST_CASE("reasons suit the rating, and one too many is told") {
    HeadlessScreen screen(panels[0].panel);
    const auto all = gallery::specimens({});

    CHECK(find(screen.draw(named(all, "tell-reasons").state), "reason-saves-time") != nullptr);
    const ui::Scene poor = screen.draw(named(all, "tell-reasons-poor").state);
    CHECK(find(poor, "reason-saves-time") == nullptr);
    CHECK(find(poor, "reason-too-slow") != nullptr);
    CHECK(find(poor, "reminder") == nullptr);
    const ui::Scene reminded = screen.draw(named(all, "tell-reasons-reminded").state);
    REQUIRE(find(reminded, "reminder") != nullptr);
    CHECK(find(reminded, "reminder")->label == "Paling banyak 3. Sentuh lagi untuk membatalkan.");
}

TEST_CASE("the review offers to tell more where the competition asks for more") {
    for (const std::size_t panel : {0U, 1U, 3U}) {
        HeadlessScreen screen(panels[panel].panel);
        for (const char* name : {"review", "review-full"}) {
            const visit::State state = named(gallery::specimens({}), name).state;
            CHECK(find(screen.draw(state), "tell-more") != nullptr);
        }
        screen.catalogue().competition.questions = {domain::Form::offered, {}, false, false};
        const visit::State state = named(gallery::specimens({}), "review").state;
        CHECK(find(screen.draw(state), "tell-more") == nullptr);
    }
}

TEST_CASE("what everybody may hear of the reasons is the same for praise and for what needs fixing") {
    HeadlessScreen screen(panels[0].panel);
    const auto all = gallery::specimens({});
    const auto heard = [&](std::string_view name) {
        std::set<std::string> labels;
        for (const ui::Node& node : screen.draw(named(all, name).state).nodes)
            if (node.confidential) labels.insert(node.public_label);
        return labels;
    };

    CHECK(heard("tell-reasons") == heard("tell-reasons-poor"));
    CHECK(heard("tell-reasons").contains("Dekat rumah, atau: Jauh"));
    CHECK(heard("tell-reasons").contains("Apa yang Bapak/Ibu suka, atau apa yang perlu diperbaiki?"));
}

}  // namespace baileo::tests
