#include "kiosk/maintenance/tasks.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace baileo;
using namespace baileo::maintenance;

namespace {

Facts all_is_well() {
    Facts facts;
    facts.enrolled = facts.online = facts.speaks = true;
    return facts;
}

bool offers(const Facts& facts, Task task) {
    const auto others = other_tasks(facts);
    return std::ranges::find(others, task) != others.end();
}

}  // namespace

TEST_CASE("the largest button is what the staff most likely came for") {
    Facts facts = all_is_well();
    CHECK(main_task(facts) == Task::status);
    facts.trouble = Trouble::no_catalogue;
    CHECK(main_task(facts) == Task::connection);
    facts.trouble = Trouble::none;
    facts.online = false;
    CHECK(main_task(facts) == Task::connection);
    facts.paused = true;
    CHECK(main_task(facts) == Task::pause);
    facts.enrolled = false;
    CHECK(main_task(facts) == Task::enrolment);
}

TEST_CASE("what a kiosk cannot do is not offered") {
    Facts facts = all_is_well();
    CHECK(offers(facts, Task::sound));
    facts.speaks = false;
    CHECK_FALSE(offers(facts, Task::sound));
    facts.brightness = 50;
    CHECK(offers(facts, Task::sound));
    facts.enrolled = false;
    CHECK_FALSE(offers(facts, Task::copy));
    CHECK_FALSE(offers(facts, Task::pause));
}
