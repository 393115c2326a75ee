#include <doctest/doctest.h>

#include "tests/kiosk/app/hall.hpp"

namespace baileo::tests {
namespace {

/// The ballots in the journal of a kiosk that has stopped, in their order.
std::vector<nlohmann::json> ballots_of(const std::filesystem::path& folder) {
    const SystemClock clock;
    crypto::SystemRandom random;
    const auto store = kiosk::KioskStore::open(app::settings_for(folder), clock, random);
    REQUIRE(store.has_value());
    const Result<std::vector<std::string>> lines = (*store)->journal().lines_after(0, 100, 100'000);
    REQUIRE(lines.has_value());
    std::vector<nlohmann::json> ballots;
    for (const std::string& line : *lines) {
        const nlohmann::json entry = nlohmann::json::parse(line);
        if (entry["type"] == "ballot") ballots.push_back(entry["body"]["ballot"]);
    }
    return ballots;
}

/// Touches an answer until it is chosen.
bool answer(const KioskWindow& kiosk, const std::string& id) {
    return kiosk.touch_until(id, [&] {
        const nlohmann::json node = kiosk.find(id);
        return !node.is_null() && node["selected"] == true;
    });
}

/// From the invitation to the review, with the best rating.
void rate_something(const KioskWindow& kiosk) {
    REQUIRE(kiosk.touch("start-en", "choose-kind"));
    REQUIRE(kiosk.touch("kind-", "choose-innovation"));
    REQUIRE(kiosk.touch("innovation-", "detail"));
    REQUIRE(kiosk.touch("rate", "rate"));
    REQUIRE(answer(kiosk, "rate-4"));
    REQUIRE(kiosk.touch("next", "review"));
}

}  // namespace

TEST_CASE("a kiosk that is not enrolled says on its screen that it takes no ballots") {
    Hall hall;

    const KioskWindow& kiosk = hall.open_new_kiosk();

    CHECK(kiosk.shows("out-of-service"));
}

TEST_CASE("a citizen rates an innovation by touches, without a server, and it is in the journal") {
    Hall hall;
    const KioskWindow& kiosk = hall.open_kiosk();
    rate_something(kiosk);
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

TEST_CASE("a citizen tells more than the rating by touches, and all of it is in the journal's line") {
    Hall hall;
    const KioskWindow& kiosk = hall.open_kiosk();
    rate_something(kiosk);

    REQUIRE(kiosk.touch("tell-more", "tell-aspect"));
    REQUIRE(answer(kiosk, "answer-3"));
    REQUIRE(kiosk.touch_until("next", [&] { return kiosk.find("answer-3")["selected"] == false; }));
    REQUIRE(kiosk.touch("skip-question", "tell-reasons"));
    REQUIRE(answer(kiosk, "reason-works-on-phone"));
    REQUIRE(answer(kiosk, "reason-saves-time"));
    REQUIRE(kiosk.touch("next", "tell-profile"));
    REQUIRE(answer(kiosk, "answer-woman"));
    REQUIRE(kiosk.touch_until("next", [&] { return !kiosk.find("answer-26-40").is_null(); }));
    REQUIRE(answer(kiosk, "answer-26-40"));
    REQUIRE(kiosk.touch("skip-rest", "review"));
    REQUIRE(kiosk.touch("send", "thanks"));
    hall.close_kiosk();

    const std::vector<nlohmann::json> ballots = ballots_of(hall.data());
    REQUIRE(ballots.size() == 1);
    CHECK(ballots[0]["overall"] == 4);
    CHECK(ballots[0]["aspects"] == nlohmann::json{{"procedure", 3}});
    CHECK(ballots[0]["reasons"] == nlohmann::json{"saves-time", "works-on-phone"});
    CHECK(ballots[0]["profile"] == nlohmann::json{{"gender", "woman"}, {"age", "26-40"}});
}

}  // namespace baileo::tests
