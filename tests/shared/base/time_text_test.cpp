#include <cstdint>

#include "shared/base/time_text.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace baileo;
using std::chrono::milliseconds;
using std::chrono::seconds;

TEST_CASE("a time with an offset is the same moment in UTC") {
    const auto time = parse_rfc3339("2026-07-01T08:00:00+09:00");

    REQUIRE(time);
    CHECK(to_rfc3339(*time) == "2026-06-30T23:00:00Z");
    CHECK(parse_rfc3339("2026-06-30T23:00:00Z") == *time);
    CHECK(parse_rfc3339("2026-06-30T17:30:00-05:30") == *time);
}

TEST_CASE("every whole second of two hundred years is read back") {
    CHECK(rc::check([] {
        const WallTime time{seconds(*rc::gen::inRange<std::int64_t>(-2'208'988'800, 4'102'444'800))};
        RC_ASSERT(parse_rfc3339(to_rfc3339(time)) == time);
    }));
}

TEST_CASE("what is not a time of that form is refused") {
    for (const auto* text :
         {"", "2026-07-01", "2026-07-01T08:00:00", "2026-07-01 08:00:00Z", "2026-02-30T08:00:00Z",
          "2026-13-01T08:00:00Z", "2026-07-01T24:00:00Z", "2026-07-01T08:60:00Z", "2026-07-01T08:00:60Z",
          "2026-07-01T08:00:00z", "2026-07-01T08:00:00+9:00", "2026-07-01T08:00:00+24:00",
          "2026-07-01T08:00:00.5Z", "2026-07-01T08:00:00ZZ", "+026-07-01T08:00:00Z",
          "2026-07-01T08:00:00Z "}) {
        CAPTURE(text);
        CHECK_FALSE(parse_rfc3339(text));
    }
}

TEST_CASE("an hour hides minutes and seconds") {
    const auto late = parse_rfc3339("2026-11-24T01:59:59Z");

    REQUIRE(late);
    CHECK(to_hour(*late + milliseconds(999)) == "2026-11-24T01");
    CHECK(to_hour(*late + milliseconds(1000)) == "2026-11-24T02");
}

TEST_CASE("a time that was read is one that can be computed with") {
    CHECK(to_rfc3339(*wall_time(253'402'300'799'999)) == "9999-12-31T23:59:59Z");
    CHECK_FALSE(wall_time(253'402'300'800'000));
    CHECK_FALSE(wall_time(~std::uint64_t{0}));
}
