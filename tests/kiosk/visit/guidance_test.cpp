#include <doctest/doctest.h>

#include "kiosk/visit/preferences.hpp"
#include "tests/kiosk/visit/samples.hpp"

namespace baileo::visit {
namespace {

using std::chrono::seconds;

bool is_guided(const Kiosk& kiosk) { return preferences_of(kiosk.state).guided; }
int volume(const Kiosk& kiosk) { return preferences_of(kiosk.state).volume; }

/// The voice reads for this long; nobody touches anything.
void speaks(Kiosk& kiosk, seconds time) {
    for (seconds passed{0}; passed < time; ++passed)
        kiosk.happens(event::Tick{kiosk.state.now + seconds(1), true});
}

}  // namespace

TEST_CASE("who asks for the voice on the invitation keeps it through the whole visit") {
    Kiosk kiosk;
    kiosk.happens(event::GuidanceRequested{});
    CHECK(kiosk.shows<Attract>());
    CHECK(is_guided(kiosk));

    kiosk.happens(event::VolumeStepped{true}).begins(domain::Language::en);
    CHECK(is_guided(kiosk));
    CHECK(volume(kiosk) == 85);
    CHECK(preferences_of(kiosk.state).language == domain::Language::en);

    kiosk.rates("apel", domain::Rating::good).happen({event::Send{}, event::BallotsStored{}});
    CHECK(kiosk.shows<Thanks>());
    CHECK(is_guided(kiosk));
}

TEST_CASE("after a visit the voice is off and as loud as usual, however the visit ended") {
    Kiosk kiosk;
    kiosk.state.usual.volume = 40;
    kiosk.begins().happen({event::GuidanceRequested{}, event::VolumeStepped{true}});
    REQUIRE(is_guided(kiosk));
    REQUIRE(volume(kiosk) == 55);
    SUBCASE("by leaving") { kiosk.happens(event::Cancel{}); }
    SUBCASE("by walking away") { kiosk.waits(std::chrono::minutes(5)); }
    SUBCASE("after thanks") {
        kiosk.rates("apel", domain::Rating::good)
            .happen({event::Send{}, event::BallotsStored{}, event::Done{}});
    }

    CHECK(kiosk.shows<Attract>());
    CHECK_FALSE(is_guided(kiosk));
    CHECK(volume(kiosk) == 40);
    CHECK_FALSE(kiosk.state.guided);
}

TEST_CASE("the voice starts and ends in the middle of a visit without losing it") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", domain::Rating::good);

    kiosk.happens(event::GuidanceRequested{});
    CHECK(is_guided(kiosk));
    CHECK(kiosk.step<step::Review>() != nullptr);

    kiosk.happens(event::GuidanceEnded{});
    CHECK_FALSE(is_guided(kiosk));
    CHECK(kiosk.visit().choices.size() == 1);
}

TEST_CASE("volume goes up to 100 and never down to silence") {
    Kiosk kiosk;
    kiosk.begins();
    for (int i = 0; i < 10; ++i)
        kiosk.happens(event::VolumeStepped{true});
    CHECK(volume(kiosk) == 100);
    for (int i = 0; i < 10; ++i)
        kiosk.happens(event::VolumeStepped{false});
    CHECK(volume(kiosk) == softest);
}

TEST_CASE("nobody is asked to answer while the voice still reads") {
    Kiosk kiosk;
    kiosk.begins().happens(event::GuidanceRequested{});

    speaks(kiosk, seconds(300));
    CHECK(kiosk.visit().overlay == Overlay::none);

    kiosk.waits(seconds(89));  // twice as long as without the voice
    CHECK(kiosk.visit().overlay == Overlay::none);
    kiosk.waits(seconds(1));
    CHECK(kiosk.visit().overlay == Overlay::idle_warning);
}

TEST_CASE("a warning that is read aloud still ends") {
    Kiosk kiosk;
    kiosk.begins().happens(event::GuidanceRequested{}).waits(seconds(90));
    REQUIRE(kiosk.visit().overlay == Overlay::idle_warning);

    speaks(kiosk, seconds(30));

    CHECK(kiosk.shows<Attract>());
}

TEST_CASE("the receipt stays until its code was read") {
    Kiosk kiosk;
    kiosk.begins()
        .happens(event::GuidanceRequested{})
        .rates("apel", domain::Rating::good)
        .happen({event::Send{}, event::BallotsStored{}});

    speaks(kiosk, seconds(60));
    CHECK(kiosk.shows<Thanks>());
    kiosk.waits(seconds(29));
    CHECK(kiosk.shows<Thanks>());
    kiosk.waits(seconds(1));
    CHECK(kiosk.shows<Attract>());
}

TEST_CASE("a voice that nobody answers between visits gives up") {
    Kiosk kiosk;
    kiosk.happens(event::GuidanceRequested{});
    speaks(kiosk, seconds(20));
    kiosk.waits(seconds(40)).happens(event::Touched{}).waits(seconds(44));
    CHECK(is_guided(kiosk));

    kiosk.waits(seconds(1));

    CHECK_FALSE(is_guided(kiosk));
}

TEST_CASE("a clock that is set back does not keep the voice for longer") {
    Kiosk kiosk;
    kiosk.waits(seconds(100)).happens(event::GuidanceRequested{});
    kiosk.happens(event::Tick{seconds(10)}).waits(seconds(44));
    CHECK(is_guided(kiosk));

    kiosk.waits(seconds(1));

    CHECK_FALSE(is_guided(kiosk));
}

}  // namespace baileo::visit
