#include "shared/domain/pin.hpp"

#include <doctest/doctest.h>

#include "tests/support/seeded_random.hpp"

using namespace baileo;
using domain::Pin;

TEST_CASE("a maintenance PIN is six digits") {
    CHECK(Pin::parse("048213").has_value());
    for (const char* text : {"", "04821", "0482139", "04821a", "04 213", "-48213"})
        CHECK_FALSE(Pin::parse(text).has_value());
}

TEST_CASE("PINs that people try first are weak") {
    for (const char* text : {"000000", "111112", "123123", "121212", "123456", "654321", "135791", "789012"})
        CHECK_MESSAGE(domain::is_weak(*Pin::parse(text)), text);
    for (const char* text : {"048213", "271828", "990417"})
        CHECK_FALSE_MESSAGE(domain::is_weak(*Pin::parse(text)), text);
}

TEST_CASE("a drawn PIN is never weak and not the same each time") {
    tests::SeededRandom random(7);
    std::string newest;
    for (int i = 0; i < 1000; ++i) {
        const Pin pin = domain::draw_pin(random);
        CHECK_FALSE(domain::is_weak(pin));
        CHECK(pin.text() != newest);
        newest = pin.text();
    }
}
