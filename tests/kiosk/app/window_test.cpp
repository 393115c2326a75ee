#include <doctest/doctest.h>

#include "tests/kiosk/app/hall.hpp"

namespace baileo::tests {

TEST_CASE("a kiosk that is not enrolled says on its screen that it takes no ballots") {
    Hall hall;

    const KioskWindow& kiosk = hall.open_new_kiosk();

    CHECK(kiosk.shows("out-of-service"));
}

TEST_CASE("a citizen rates an innovation by touches, without a server, and it is in the journal") {
    Hall hall;
    const KioskWindow& kiosk = hall.open_kiosk();

    REQUIRE(kiosk.touch("start-en", "choose-kind"));
    REQUIRE(kiosk.touch("kind-", "choose-innovation"));
    REQUIRE(kiosk.touch("innovation-", "detail"));
    REQUIRE(kiosk.touch("rate", "rate"));
    REQUIRE(kiosk.touch_until("rate-4", [&] { return kiosk.find("rate-4")["selected"] == true; }));
    REQUIRE(kiosk.touch("next", "review"));
    REQUIRE(kiosk.touch("send", "thanks"));
    CHECK(hall.ballots() == 1);
    CHECK(hall.status()["running"] == true);
    hall.close_kiosk();

    const nlohmann::json status = hall.status();
    CHECK(status["running"] == false);
    CHECK(status["ballots"] == 1);
    CHECK(status["waiting_ballots"] == 1);
}

TEST_CASE("a citizen finds an innovation by the keys on the screen and by a keyboard") {
    Hall hall;
    const KioskWindow& kiosk = hall.open_kiosk();
    REQUIRE(kiosk.touch("start-en", "choose-kind"));
    REQUIRE(kiosk.touch("search", "search"));
    const auto typed = [&] { return kiosk.find("query")["label"].get<std::string>(); };

    REQUIRE(kiosk.touch_until("key-G", [&] { return typed() == "G"; }));
    CHECK(kiosk.find("innovation-")["id"] == "innovation-inovasi-g");
    REQUIRE(kiosk.touch_until("key-erase", [&] { return typed() != "G"; }));
    VirtualScreen::type("inovasi b");
    REQUIRE(eventually([&] { return typed() == "INOVASI B"; }));
    VirtualScreen::press({"BackSpace"});
    VirtualScreen::type("h");
    REQUIRE(eventually([&] { return typed() == "INOVASI H"; }));

    REQUIRE(kiosk.touch("innovation-inovasi-h", "detail"));
    REQUIRE(kiosk.touch("back", "search"));
    CHECK(typed() == "INOVASI H");
    REQUIRE(kiosk.touch("back", "choose-kind"));
}

TEST_CASE("a kiosk at a counter begins with the counter's unit and leads to all others") {
    Hall hall;
    const KioskWindow& kiosk = hall.open_kiosk(R"(unit = "opd/dukcapil")");
    CHECK(kiosk.find("unit")["label"] == "Dinas Dukcapil");

    REQUIRE(kiosk.touch("start-id", "choose-innovation"));
    REQUIRE(kiosk.touch("others", "choose-kind"));
    REQUIRE(kiosk.touch("back", "choose-innovation"));
    REQUIRE(kiosk.touch("back", "attract"));
    CHECK(hall.status()["unit_offers"] == 10);
}

TEST_CASE("a kiosk at a counter that does not exist lets citizens choose and says so to technicians") {
    Hall hall;
    const KioskWindow& kiosk = hall.open_kiosk(R"(unit = "opd/tidak-ada")");

    REQUIRE(kiosk.touch("start-id", "choose-kind"));

    CHECK(hall.status()["unit"] == "opd/tidak-ada");
    CHECK(hall.status()["unit_offers"] == 0);
}

}  // namespace baileo::tests
