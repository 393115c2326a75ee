#include "kiosk/app/screen_description.hpp"

#include <doctest/doctest.h>

namespace baileo::app {

TEST_CASE("a screen is described by its name and its parts") {
    visit::InVisit visit;
    visit.step = visit::step::Review{};
    visit.overlay = visit::Overlay::help;
    ui::Scene scene;
    scene.screen = "review/help";
    scene.nodes.push_back({.id = "send",
                           .role = ui::Role::button,
                           .label = "Kirim \"suara\"",
                           .rect = {10, 20.5F, 300, 80},
                           .enabled = false,
                           .selected = true,
                           .event = visit::event::Send{}});

    CHECK(describe({visit}, scene, "send") ==
          R"({"state":"review","overlay":"help","screen":"review/help","focused":"send","nodes":[)"
          R"({"id":"send","role":"button","label":"Kirim \"suara\"","enabled":false,"selected":true,)"
          R"("action":true,"rect":{"x":10.0,"y":20.5,"width":300.0,"height":80.0}}]})"
          "\n");
}

TEST_CASE("a description gives away neither a ballot code nor the key that the keypad is on") {
    ui::Scene scene;
    scene.nodes.push_back({.id = "code",
                           .role = ui::Role::text,
                           .label = "2 of 13",
                           .rect = {},
                           .event = std::nullopt,
                           .spelled = "KT",
                           .confidential = true});
    scene.nodes.push_back({.id = "key-B",
                           .role = ui::Role::key,
                           .label = "B",
                           .rect = {},
                           .event = visit::event::Typed{'B'},
                           .confidential = true});

    CHECK(describe(visit::State{}, scene, "key-B").find(R"("focused":"")") != std::string::npos);
    CHECK(describe(visit::State{}, scene, "code").find("KT") == std::string::npos);
}

TEST_CASE("a screen without parts is described as well") {
    CHECK(describe(visit::State{}, ui::Scene{}) ==
          R"({"state":"attract","overlay":"none","screen":"","focused":"","nodes":[]})"
          "\n");
}

}  // namespace baileo::app
