#include <doctest/doctest.h>

#include "shared/crypto/secret_hash.hpp"
#include "tests/kiosk/app/hall.hpp"

namespace baileo::tests {
namespace {

const std::string right_pin = "048213";
const std::string wrong_pin = "048214";

/// A kiosk whose server, which is away, set a maintenance PIN.
struct GuardedHall : Hall {
    const KioskWindow& open_guarded_kiosk() {
        make_enrolled_folder(data());
        {
            const SystemClock clock;
            crypto::SystemRandom random;
            const auto store = kiosk::KioskStore::open(app::settings_for(data()), clock, random);
            REQUIRE(store.has_value());
            REQUIRE((*store)
                        ->settings()
                        .keep({1, "note", *crypto::hash_secret(right_pin, crypto::modest_cost)})
                        .has_value());
        }
        const KioskWindow& kiosk = open_new_kiosk();
        REQUIRE(kiosk.shows("attract"));
        return kiosk;
    }

    /// How often the journal has an entry with these words.
    [[nodiscard]] std::size_t entries_with(std::string_view words) const {
        const SystemClock clock;
        crypto::SystemRandom random;
        const auto store = kiosk::KioskStore::open(app::settings_for(data()), clock, random);
        REQUIRE(store.has_value());
        const auto lines = (*store)->journal().lines_after(0, 10'000, 10'000'000);
        REQUIRE(lines.has_value());
        std::size_t count = 0;
        for (const std::string& line : *lines)
            count += line.find(words) == std::string::npos ? 0 : 1;
        return count;
    }
};

constexpr double corner = 60;  // pixels from the top and the left

bool hold_corner(const KioskWindow& kiosk, std::string_view expected = "staff-pin") {
    VirtualScreen::rest(corner, corner);
    const bool opened = kiosk.shows(expected);
    VirtualScreen::lift();
    return opened;
}

/// Touches the digits one by one; what was entered is seen by the dots alone.
void enter_pin(const KioskWindow& kiosk, const std::string& pin) {
    for (std::size_t i = 0; i + 1 < pin.size(); ++i) {
        const std::string dots = std::to_string(i + 1) + " dari 6 angka";
        const std::string key = std::string("key-") + pin[i];
        REQUIRE(kiosk.touch_until(key, [&] { return kiosk.find("digits")["label"] == dots; }));
    }
    kiosk.touch(std::string("key-") + pin.back());
}

}  // namespace

TEST_CASE("the staff hold the corner, give the PIN, look at the status, test the connection and leave") {
    GuardedHall hall;
    const KioskWindow& kiosk = hall.open_guarded_kiosk();
    REQUIRE(hold_corner(kiosk));
    REQUIRE(kiosk.shows("staff-pin"));
    REQUIRE(eventually([&] { return kiosk.find("key-1")["enabled"] == true; }));

    enter_pin(kiosk, wrong_pin);
    REQUIRE(eventually([&] { return kiosk.find("hint")["label"] == "PIN salah. Sisa 4 kali."; }));
    CHECK(kiosk.shown()["state"] == "staff-pin");
    enter_pin(kiosk, right_pin);
    REQUIRE(kiosk.shows("staff-menu"));

    // The server is away, so the connection is what they most likely came for.
    REQUIRE(kiosk.touch("task-connection", "staff-connection"));
    REQUIRE(eventually(
        [&] { return kiosk.find("result")["label"] == "Server menolak sambungan. Mungkin server mati."; }));
    REQUIRE(kiosk.touch("back", "staff-menu"));
    REQUIRE(kiosk.touch("others", "staff-others"));
    REQUIRE(kiosk.touch("task-status", "staff-status"));
    CHECK(kiosk.find("ballots")["label"] == "Suara tersimpan: 0");
    REQUIRE(kiosk.touch("back", "staff-others"));
    REQUIRE(kiosk.touch("back", "staff-menu"));
    REQUIRE(kiosk.touch("leave", "attract"));
    hall.close_kiosk();

    CHECK(hall.entries_with(R"("type":"pin_failed")") == 1);
    CHECK(hall.entries_with(R"("type":"pin_ok")") == 1);
    CHECK(hall.entries_with(R"("body":{"action":"connection"})") == 1);
    CHECK(hall.entries_with(R"("body":{"action":"status"})") == 1);
}

TEST_CASE("the staff pause the kiosk by a keyboard and citizens see it") {
    GuardedHall hall;
    const KioskWindow& kiosk = hall.open_guarded_kiosk();
    REQUIRE(hold_corner(kiosk));
    REQUIRE(eventually([&] { return kiosk.find("key-1")["enabled"] == true; }));
    REQUIRE(KioskWindow::try_until([&] { return kiosk.shown()["state"] == "staff-menu"; },
                                   [&] { VirtualScreen::type(right_pin); }));

    REQUIRE(kiosk.touch("others", "staff-others"));
    REQUIRE(kiosk.touch("task-pause", "staff-question"));
    REQUIRE(kiosk.touch("yes", "staff-menu"));
    REQUIRE(kiosk.touch("leave", "paused"));
}

TEST_CASE("a kiosk that is not enrolled lets its staff in without a PIN to enrol it") {
    GuardedHall hall;
    const KioskWindow& kiosk = hall.open_new_kiosk();
    REQUIRE(kiosk.shows("out-of-service"));

    REQUIRE(hold_corner(kiosk, "staff-menu"));

    CHECK(kiosk.touch("task-enrolment", "staff-enrolment"));
}

TEST_CASE("ordinary touches of a citizen never open maintenance") {
    GuardedHall hall;
    const KioskWindow& kiosk = hall.open_guarded_kiosk();
    for (int i = 0; i < 6; ++i)
        VirtualScreen::touch(corner, corner);
    CHECK(kiosk.shown()["state"] == "attract");
    REQUIRE(kiosk.touch("start-en", "choose-kind"));
    for (int i = 0; i < 6; ++i)
        VirtualScreen::touch(corner, corner);
    CHECK(kiosk.shown()["state"] == "choose-kind");
}

}  // namespace baileo::tests
