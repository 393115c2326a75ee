#include "kiosk/platform/frame_pace.hpp"

#include <doctest/doctest.h>

namespace baileo::platform {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

// A pace that has drawn all it owed, the last frame at this moment.
FramePace resting_since(SinceBoot now) {
    FramePace pace;
    for (int frame = 0; frame < FramePace::frames_after_event; ++frame)
        pace.frame_built(now, false, {});
    return pace;
}

}  // namespace

TEST_CASE("the first frame is due at once") { CHECK(FramePace().wait(seconds(7)) == SinceBoot(0)); }

TEST_CASE("a still screen is looked at once a second") {
    const FramePace pace = resting_since(seconds(10));

    CHECK(pace.wait(seconds(10)) == seconds(1));
    CHECK(pace.wait(seconds(10) + milliseconds(400)) == milliseconds(600));
    CHECK(pace.wait(seconds(20)) == SinceBoot(0));
}

TEST_CASE("a touch is followed by three frames") {
    FramePace pace = resting_since(seconds(10));
    pace.something_happened();

    CHECK(pace.wait(seconds(11)) == SinceBoot(0));
    pace.frame_built(seconds(11), false, {});
    CHECK(pace.wait(seconds(11)) == FramePace::interval);
    pace.frame_built(seconds(12), false, {});
    CHECK(pace.wait(seconds(12)) == FramePace::interval);
    pace.frame_built(seconds(13), false, {});
    CHECK(pace.wait(seconds(13)) == seconds(1));
}

TEST_CASE("a movement is drawn sixty times a second, not faster") {
    FramePace pace = resting_since(seconds(10));
    pace.frame_built(seconds(10), true, {});

    CHECK(pace.wait(seconds(10)) == FramePace::interval);
    CHECK(pace.wait(seconds(10) + FramePace::interval) == SinceBoot(0));
}

TEST_CASE("a picture that changes by itself is drawn when it does") {
    FramePace pace = resting_since(seconds(10));

    pace.frame_built(seconds(10), false, seconds(10) + milliseconds(300));
    CHECK(pace.wait(seconds(10)) == milliseconds(300));

    pace.frame_built(seconds(10), false, seconds(60));
    CHECK(pace.wait(seconds(10)) == seconds(1));
}

TEST_CASE("a picture that should have changed already does not make the loop spin") {
    FramePace pace = resting_since(seconds(10));

    pace.frame_built(seconds(10), false, seconds(9));

    CHECK(pace.wait(seconds(10)) == FramePace::interval);
}

}  // namespace baileo::platform
