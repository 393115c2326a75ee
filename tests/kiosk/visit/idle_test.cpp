#include "kiosk/visit/idle.hpp"

#include <doctest/doctest.h>

#include "tests/kiosk/visit/samples.hpp"

namespace baileo::visit {
namespace {

using std::chrono::seconds;

bool is_warned(const Kiosk& kiosk) {
    return kiosk.shows<InVisit>() && kiosk.visit().overlay == Overlay::idle_warning;
}

}  // namespace

TEST_CASE("a visit without a touch is warned after 45 seconds") {
    Kiosk kiosk;
    kiosk.begins().waits(seconds(44));
    CHECK_FALSE(is_warned(kiosk));

    kiosk.waits(seconds(1));

    CHECK(is_warned(kiosk));
    CHECK(seconds_left(kiosk.visit().warning_ends, kiosk.state.now) == 30);
}

TEST_CASE("where there is much to read the warning waits 90 seconds") {
    Kiosk kiosk;
    kiosk.begins();
    SUBCASE("an innovation's own page") {
        kiosk.happen({event::KindChosen{}, event::InnovationChosen{innovation("apel"), 1}});
    }
    SUBCASE("the review") { kiosk.rates("apel", domain::Rating::good); }

    kiosk.waits(seconds(89));
    CHECK_FALSE(is_warned(kiosk));
    kiosk.waits(seconds(1));
    CHECK(is_warned(kiosk));
}

TEST_CASE("who asks for more time gets twice as much") {
    Kiosk kiosk;
    Preferences preferences;
    preferences.more_time = true;
    kiosk.begins().happens(event::PreferencesChanged{preferences});

    kiosk.waits(seconds(89));
    CHECK_FALSE(is_warned(kiosk));
    kiosk.waits(seconds(1));
    CHECK(is_warned(kiosk));
}

TEST_CASE("a touch starts the waiting time again, also one that hits nothing") {
    Kiosk kiosk;
    kiosk.begins().waits(seconds(40)).happens(event::Touched{}).waits(seconds(44));

    CHECK_FALSE(is_warned(kiosk));
}

TEST_CASE("the warning can be answered again and again") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", domain::Rating::good);

    for (int times = 0; times < 12; ++times) {
        kiosk.waits(reading_time + seconds(29));
        REQUIRE(is_warned(kiosk));
        kiosk.happens(times % 2 == 0 ? Event(event::StayRequested{}) : Event(event::Touched{}));
        CHECK_FALSE(is_warned(kiosk));
    }

    CHECK(kiosk.visit().choices.size() == 1);
}

TEST_CASE("an unanswered warning forgets everything") {
    Kiosk kiosk;
    kiosk.begins(domain::Language::en).rates("apel", domain::Rating::good).waits(reading_time + seconds(30));

    CHECK(kiosk.state.screen == Screen(Attract{}));
    CHECK(kiosk.effects == std::vector<Effect>{effect::CountAbandoned{"review"}});
}

TEST_CASE("ballots on their way to the disk are not interrupted by the idle warning") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", domain::Rating::good).happens(event::Send{}).waits(seconds(600));

    CHECK(kiosk.step<step::Storing>() != nullptr);
    CHECK_FALSE(is_warned(kiosk));
}

TEST_CASE("thanks end by themselves after 15 seconds, or later for who still reads") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", domain::Rating::good).happen({event::Send{}, event::BallotsStored{}});
    kiosk.waits(seconds(14));
    CHECK(kiosk.shows<Thanks>());

    SUBCASE("by themselves") {
        kiosk.waits(seconds(1));
        CHECK(kiosk.shows<Attract>());
    }
    SUBCASE("a touch keeps the receipt in sight") {
        kiosk.happens(event::Touched{}).waits(seconds(14));
        CHECK(kiosk.shows<Thanks>());
    }
}

TEST_CASE("a clock that is set back neither keeps answers on the screen for longer nor clears them early") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", domain::Rating::good).waits(reading_time - seconds(1));
    kiosk.happens(event::Tick{kiosk.state.now - std::chrono::hours(24)});
    CHECK_FALSE(is_warned(kiosk));

    kiosk.waits(seconds(1));
    CHECK(is_warned(kiosk));

    kiosk.happens(event::Tick{kiosk.state.now - std::chrono::hours(24)}).waits(warning_time - seconds(1));
    CHECK(is_warned(kiosk));
    kiosk.waits(seconds(1));
    CHECK(kiosk.shows<Attract>());
}

}  // namespace baileo::visit
