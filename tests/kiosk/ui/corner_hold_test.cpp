#include "kiosk/ui/corner_hold.hpp"

#include <doctest/doctest.h>

namespace baileo::tests {
namespace {

using namespace std::chrono_literals;
using Phase = ui::Contact::Phase;

/// A finger on a panel of 4 pixels to the millimetre: the corner is 120 pixels wide.
struct Hand {
    ui::CornerHold corner{ui::Panel{.width_px = 1080, .height_px = 1920, .width_mm = 270}};

    void contact(Phase phase, float x, float y, SinceBoot at, int finger = 0) {
        corner.follow({phase, x, y, at, finger});
    }
};

}  // namespace

TEST_CASE("a finger that rests in the corner for three seconds is a hold once") {
    Hand hand;
    hand.contact(Phase::down, 60, 60, 1000ms);
    hand.contact(Phase::move, 64, 58, 2000ms);
    CHECK(hand.corner.due() == 4000ms);
    CHECK_FALSE(hand.corner.take_held(3999ms));
    CHECK(hand.corner.take_held(4000ms));
    CHECK_FALSE(hand.corner.take_held(5000ms));
}

TEST_CASE("an ordinary touch on the corner is no hold however often it comes") {
    Hand hand;
    for (SinceBoot at = 0ms; at < 20s; at += 500ms) {
        hand.contact(Phase::down, 60, 60, at);
        hand.contact(Phase::up, 60, 60, at + 450ms);
        CHECK_FALSE(hand.corner.take_held(at + 499ms));
    }
}

TEST_CASE("a finger that leaves the corner or began elsewhere is no hold") {
    Hand leaves;
    leaves.contact(Phase::down, 60, 60, 0ms);
    leaves.contact(Phase::move, 300, 60, 1000ms);
    leaves.contact(Phase::move, 60, 60, 1100ms);
    CHECK_FALSE(leaves.corner.take_held(9s));
    Hand elsewhere;
    elsewhere.contact(Phase::down, 60, 300, 0ms);
    elsewhere.contact(Phase::move, 60, 60, 100ms);
    CHECK_FALSE(elsewhere.corner.take_held(9s));
}

TEST_CASE("a second finger makes it a hand that leans on the panel") {
    Hand hand;
    hand.contact(Phase::down, 60, 60, 0ms, 1);
    hand.contact(Phase::down, 500, 900, 100ms, 2);
    CHECK_FALSE(hand.corner.take_held(9s));
}

}  // namespace baileo::tests
