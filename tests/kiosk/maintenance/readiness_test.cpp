#include "kiosk/maintenance/readiness.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace baileo;
using namespace baileo::maintenance;

namespace {

Facts ready_kiosk() {
    Facts facts;
    facts.enrolled = facts.online = facts.speaks = true;
    facts.standing = Standing::active;
    facts.catalogue_version = 3;
    facts.clock = ClockKnowledge::anchored;
    facts.free_bytes = enough_bytes;
    return facts;
}

const std::optional<ConnectionReport> connected = ConnectionReport{Connection::good, {}};

Verdict verdict(Subject subject, const Facts& facts, const std::optional<ConnectionReport>& report) {
    const auto all = checks(facts, report);
    return std::ranges::find(all, subject, &Check::subject)->verdict;
}

}  // namespace

TEST_CASE("a kiosk is ready when every check is good") {
    CHECK(overall(checks(ready_kiosk(), connected)) == Verdict::good);
    CHECK(overall(checks(ready_kiosk(), std::nullopt)) == Verdict::under_way);
}

TEST_CASE("a kiosk without a network wants a look and no more because it keeps its ballots") {
    const ConnectionReport away{Connection::no_network, {}};
    CHECK(verdict(Subject::connection, ready_kiosk(), away) == Verdict::look);
    CHECK(overall(checks(ready_kiosk(), away)) == Verdict::look);
}

TEST_CASE("a kiosk that takes no ballots is not ready") {
    Facts facts = ready_kiosk();
    facts.trouble = Trouble::storage;
    CHECK(verdict(Subject::storage, facts, connected) == Verdict::bad);
    facts = ready_kiosk();
    facts.catalogue_version.reset();
    CHECK(verdict(Subject::catalogue, facts, connected) == Verdict::bad);
    facts = ready_kiosk();
    facts.standing = Standing::revoked;
    CHECK(verdict(Subject::enrolment, facts, connected) == Verdict::bad);
    facts.standing = Standing::pending;
    CHECK(verdict(Subject::enrolment, facts, connected) == Verdict::look);
}

TEST_CASE("little room on the disk is told before there is none") {
    Facts facts = ready_kiosk();
    facts.free_bytes = enough_bytes - 1;
    CHECK(verdict(Subject::space, facts, connected) == Verdict::look);
    facts.free_bytes = least_bytes - 1;
    CHECK(verdict(Subject::space, facts, connected) == Verdict::bad);
}
