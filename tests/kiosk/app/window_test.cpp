#include <doctest/doctest.h>

#include "kiosk/app/commands.hpp"
#include "tests/kiosk/app/enrolled_folder.hpp"
#include "tests/kiosk/app/kiosk_window.hpp"

namespace baileo::tests {
namespace {

nlohmann::json status_of(const std::filesystem::path& folder) {
    const SystemClock clock;
    crypto::SystemRandom random;
    const Result<std::string> json = app::status({folder, clock, random}, true);
    REQUIRE(json.has_value());
    return nlohmann::json::parse(*json);
}

}  // namespace

TEST_CASE("a kiosk that is not enrolled says on its screen that it takes no ballots") {
    const TemporaryDirectory folder;
    const VirtualScreen screen;

    KioskWindow kiosk(folder.path() / "data");

    CHECK(kiosk.shows("out-of-service"));
    CHECK(kiosk.stop() == 0);
}

TEST_CASE("a citizen rates an innovation by touches, without a server, and it is in the journal") {
    const TemporaryDirectory folder;
    const std::filesystem::path data = folder.path() / "data";
    make_enrolled_folder(data);
    const VirtualScreen screen;
    KioskWindow kiosk(data);
    REQUIRE(kiosk.shows("attract"));

    REQUIRE(kiosk.touch("start-en", "choose-kind"));
    REQUIRE(kiosk.touch("kind-", "choose-innovation"));
    REQUIRE(kiosk.touch("innovation-", "detail"));
    REQUIRE(kiosk.touch("rate", "rate"));
    REQUIRE(kiosk.touch_until("rate-4", [&] { return kiosk.find("rate-4")["selected"] == true; }));
    REQUIRE(kiosk.touch("next", "review"));
    REQUIRE(kiosk.touch("send", "thanks"));
    CHECK(status_of(data)["ballots"] == 1);
    CHECK(status_of(data)["running"] == true);
    CHECK(kiosk.stop() == 0);

    const nlohmann::json status = status_of(data);
    CHECK(status["running"] == false);
    CHECK(status["ballots"] == 1);
    CHECK(status["waiting_ballots"] == 1);
}

TEST_CASE("a citizen finds an innovation by the keys on the screen and by a keyboard") {
    const TemporaryDirectory folder;
    const std::filesystem::path data = folder.path() / "data";
    make_enrolled_folder(data);
    const VirtualScreen screen;
    KioskWindow kiosk(data);
    REQUIRE(kiosk.shows("attract"));
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
    CHECK(kiosk.stop() == 0);
}

TEST_CASE("a kiosk at a counter begins with the counter's unit and leads to all others") {
    const TemporaryDirectory folder;
    const std::filesystem::path data = folder.path() / "data";
    make_enrolled_folder(data);
    REQUIRE(app::write_file(data / "kiosk.toml", "unit = \"opd/dukcapil\"\n").has_value());
    const VirtualScreen screen;
    KioskWindow kiosk(data);
    REQUIRE(kiosk.shows("attract"));
    CHECK(kiosk.find("unit")["label"] == "Dinas Dukcapil");

    REQUIRE(kiosk.touch("start-id", "choose-innovation"));
    REQUIRE(kiosk.touch("others", "choose-kind"));
    REQUIRE(kiosk.touch("back", "choose-innovation"));
    REQUIRE(kiosk.touch("back", "attract"));
    CHECK(status_of(data)["unit_offers"] == 10);
    CHECK(kiosk.stop() == 0);
}

TEST_CASE("a kiosk at a counter that does not exist lets citizens choose and says so to technicians") {
    const TemporaryDirectory folder;
    const std::filesystem::path data = folder.path() / "data";
    make_enrolled_folder(data);
    REQUIRE(app::write_file(data / "kiosk.toml", "unit = \"opd/tidak-ada\"\n").has_value());
    const VirtualScreen screen;
    KioskWindow kiosk(data);
    REQUIRE(kiosk.shows("attract"));

    REQUIRE(kiosk.touch("start-id", "choose-kind"));

    CHECK(status_of(data)["unit"] == "opd/tidak-ada");
    CHECK(status_of(data)["unit_offers"] == 0);
    CHECK(kiosk.stop() == 0);
}

}  // namespace baileo::tests
