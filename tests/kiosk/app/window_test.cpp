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

}  // namespace baileo::tests
