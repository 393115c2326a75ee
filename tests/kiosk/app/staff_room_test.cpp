#include "kiosk/app/staff_room.hpp"

#include <doctest/doctest.h>

#include "kiosk/maintenance/names.hpp"
#include "tests/support/fake_clock.hpp"
#include "tests/support/seeded_random.hpp"
#include "tests/support/temporary_directory.hpp"

namespace baileo::app {
namespace {

namespace staff_event = maintenance::event;

/// The room of a kiosk that is not enrolled.
struct Room {
    tests::TemporaryDirectory folder;
    tests::FakeClock clock;
    tests::SeededRandom random{5};
    Attendant attendant{random};
    Services services{
        {folder.path() / "data", "Loket 3", std::nullopt, "off", [] {}}, clock, random, attendant};
    StaffRoom staff{{folder.path() / "data", services, attendant, clock, random, [] {}, false, false}};

    [[nodiscard]] std::string_view shows() const { return maintenance::name(staff.state()); }
};

}  // namespace

TEST_CASE_FIXTURE(Room, "the corner opens maintenance between visits and never during one") {
    staff.knock();
    CHECK(staff.is_open());
    staff.follow(staff_event::Back{});
    CHECK_FALSE(staff.is_open());

    attendant.happen(visit::event::Start{});
    staff.knock();
    CHECK_FALSE(staff.is_open());
}

TEST_CASE_FIXTURE(
    Room, "what the staff do does not reach the visit and only a sign of life of a visit reaches them") {
    staff.knock();
    staff.follow(visit::event::Start{});
    staff.follow(visit::event::Touched{});
    CHECK(std::holds_alternative<visit::Attract>(attendant.state().screen));
    CHECK(shows() == "staff-menu");
}

TEST_CASE_FIXTURE(Room, "a kiosk that nothing would start again does not end for a restart") {
    staff.knock();
    staff.follow(staff_event::TaskChosen{maintenance::Task::restart});
    staff.follow(staff_event::Confirmed{});
    CHECK_FALSE(staff.wants_end());
    REQUIRE(std::holds_alternative<maintenance::screen::Ask>(*staff.state().screen));
    CHECK(std::get<maintenance::screen::Ask>(*staff.state().screen).refused);
}

TEST_CASE_FIXTURE(Room, "a kiosk that is not enrolled says so instead of testing a connection") {
    staff.knock();
    staff.follow(staff_event::TaskChosen{maintenance::Task::connection});
    REQUIRE(std::holds_alternative<maintenance::screen::TestConnection>(*staff.state().screen));
    const auto& test = std::get<maintenance::screen::TestConnection>(*staff.state().screen);
    REQUIRE(test.report.has_value());
    CHECK(test.report->result == maintenance::Connection::not_enrolled);
}

}  // namespace baileo::app
