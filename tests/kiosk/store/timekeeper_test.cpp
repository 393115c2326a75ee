#include <doctest/doctest.h>

#include "tests/kiosk/store/store_fixture.hpp"

using namespace baileo;
using journal::ClockQuality;
using std::chrono::hours;
using std::chrono::minutes;
using tests::FakeClock;

namespace {

Result<std::unique_ptr<kiosk::KioskStore>> open_after_restart(tests::StoreFixture& kiosk,
                                                              const Clock& clock) {
    kiosk.store.reset();
    auto settings = tests::settings_in(kiosk.folder.path());
    settings.boot = "00000002";
    return kiosk::KioskStore::open(settings, clock, kiosk.random);
}

}  // namespace

TEST_CASE("nothing is known about the time before the first contact") {
    tests::StoreFixture kiosk;

    CHECK_FALSE(kiosk.store->time().not_before());
    CHECK(kiosk.store->time().stamp().quality == ClockQuality::unknown);
    CHECK(kiosk.store->time().stamp().hour.empty());
}

TEST_CASE("the server's time goes on with the time since the machine was started") {
    tests::StoreFixture kiosk;

    REQUIRE(kiosk.store->time().keep({FakeClock::start, kiosk.clock.since_boot(), {}}));
    kiosk.clock.advance(minutes(5));
    kiosk.clock.set_wall(WallTime{});

    CHECK(kiosk.store->time().anchored_now() == FakeClock::start + minutes(5));
}

TEST_CASE("a restart of the program alone keeps the time") {
    tests::StoreFixture kiosk;
    REQUIRE(kiosk.store->time().keep({FakeClock::start, kiosk.clock.since_boot(), {}}));
    kiosk.clock.advance(hours(3));

    kiosk.reopen();

    CHECK(kiosk.store->time().anchored_now() == FakeClock::start + hours(3));
}

TEST_CASE("after a restart of the machine only a lower bound of the time is known") {
    tests::StoreFixture kiosk;
    REQUIRE(kiosk.store->time().keep({FakeClock::start, kiosk.clock.since_boot(), {}}));
    kiosk.clock.advance(hours(3));
    REQUIRE(kiosk.store->time().write_floor());

    FakeClock after;
    const auto store = open_after_restart(kiosk, after);
    REQUIRE(store);
    after.advance(minutes(10));

    CHECK_FALSE((*store)->time().anchored_now());
    CHECK((*store)->time().not_before() == FakeClock::start + hours(3) + minutes(10));
    CHECK((*store)->time().stamp().quality == ClockQuality::not_before);
    CHECK((*store)->time().stamp().hour == "2026-08-03T04");
}

TEST_CASE("the lower bound of the time never falls") {
    tests::StoreFixture kiosk;
    REQUIRE(kiosk.store->time().keep({FakeClock::start, kiosk.clock.since_boot(), {}}));
    REQUIRE(kiosk.store->time().keep({FakeClock::start - hours(24), kiosk.clock.since_boot(), {}}));

    FakeClock after;
    const auto store = open_after_restart(kiosk, after);

    REQUIRE(store);
    CHECK((*store)->time().not_before() == FakeClock::start);
}
