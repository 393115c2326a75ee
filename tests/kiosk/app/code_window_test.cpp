#include <doctest/doctest.h>

#include "tests/kiosk/app/hall.hpp"

namespace baileo::tests {
namespace {

using domain::BallotCode;

const std::vector<BallotCode> codes{BallotCode::of({1, 2, 3}), BallotCode::of({4, 5, 6, 7, 8, 9, 10, 11})};

std::string tag(const BallotCode& code) {
    return journal::code_tag(code, {*domain::CodeSalt::parse(std::string(32, 'a')), 1, 8, ""})->text();
}

/// The whole journal of a kiosk that has ended.
std::string journal_in(const std::filesystem::path& folder) {
    const SystemClock clock;
    crypto::SystemRandom random;
    const auto store = kiosk::KioskStore::open(app::settings_for(folder), clock, random);
    REQUIRE(store.has_value());
    std::string text;
    const auto lines = (*store)->journal().lines_after(0, 1000, 1'000'000);
    REQUIRE(lines.has_value());
    for (const std::string& line : *lines)
        text += line;
    return text;
}

/// As a scanner does: all characters at once, and Enter.
void scan(const BallotCode& code) {
    std::vector<std::string> keys;
    for (const char character : code.text())
        keys.emplace_back(1, character);
    keys.emplace_back("Return");
    VirtualScreen::press(keys);
}

void rate_and_send(const KioskWindow& kiosk) {
    REQUIRE(kiosk.touch("kind-", "choose-innovation"));
    REQUIRE(kiosk.touch("innovation-", "detail"));
    REQUIRE(kiosk.touch("rate", "rate"));
    REQUIRE(kiosk.touch_until("rate-4", [&] { return kiosk.find("rate-4")["selected"] == true; }));
    REQUIRE(kiosk.touch("next", "review"));
    REQUIRE(kiosk.touch("send", "thanks"));
}

}  // namespace

TEST_CASE("a visit by scanner from the invitation to thanks stores its ballot with the code") {
    Hall hall;
    const KioskWindow& kiosk = hall.open_kiosk({}, codes);

    scan(codes[0]);
    REQUIRE(kiosk.shows("choose-kind"));
    rate_and_send(kiosk);
    CHECK(hall.ballots() == 1);
    REQUIRE(kiosk.touch("done", "attract"));

    scan(codes[0]);
    REQUIRE(eventually([&] { return !kiosk.find("refused").is_null(); }));
    CHECK(kiosk.shown()["state"] == "enter-code");
    scan(codes[1]);
    REQUIRE(kiosk.shows("choose-kind"));

    hall.close_kiosk();
    const std::string journal = journal_in(hall.data());
    CHECK(journal.find(R"("code_tag":")" + tag(codes[0])) != std::string::npos);
    CHECK(journal.find(tag(codes[1])) == std::string::npos);
}

TEST_CASE("a code is entered by the keys on the screen and described nowhere") {
    Hall hall;
    const KioskWindow& kiosk = hall.open_kiosk({}, codes);
    REQUIRE(kiosk.touch("start-en", "enter-code"));
    std::string described;

    for (std::size_t i = 0; i < BallotCode::length; ++i) {
        const std::string typed = std::to_string(i + 1) + " of";
        REQUIRE(kiosk.touch_until("key-" + codes[1].text().substr(i, 1), [&] {
            return kiosk.find("code")["label"].get<std::string>().starts_with(typed);
        }));
        described += kiosk.find("code").dump();
    }
    REQUIRE(kiosk.touch("next", "choose-kind"));
    rate_and_send(kiosk);

    CHECK(described.find(codes[1].text().substr(0, 4)) == std::string::npos);
    hall.close_kiosk();
    CHECK(journal_in(hall.data()).find(tag(codes[1])) != std::string::npos);
}

}  // namespace baileo::tests
