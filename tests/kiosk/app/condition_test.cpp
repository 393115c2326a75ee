#include "kiosk/app/condition.hpp"

#include <doctest/doctest.h>

namespace baileo::app {

using Reason = visit::OutOfServiceReason;

TEST_CASE("a kiosk that is enrolled and has a catalogue takes ballots") {
    const Condition condition{.enrolled = true, .has_catalogue = true};

    CHECK(condition.trouble() == std::nullopt);
}

TEST_CASE("the screen names what has to be put right first") {
    Condition condition{.storage_works = false, .frozen = true, .revoked = true};

    CHECK(condition.trouble() == Reason::storage);
    condition.storage_works = true;
    CHECK(condition.trouble() == Reason::not_enrolled);
    condition.enrolled = true;
    CHECK(condition.trouble() == Reason::revoked);
    condition.revoked = false;
    CHECK(condition.trouble() == Reason::frozen);
    condition.frozen = false;
    CHECK(condition.trouble() == Reason::no_catalogue);
}

}  // namespace baileo::app
