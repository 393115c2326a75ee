#include "kiosk/app/status.hpp"

#include <doctest/doctest.h>

#include "tests/kiosk/store/store_fixture.hpp"

namespace baileo::app {

TEST_CASE("the status of a kiosk has a stable shape") {
    tests::EnrolledStore kiosk;
    REQUIRE(kiosk.append({tests::ballot_of(kiosk.random), tests::ballot_of(kiosk.random)}).has_value());
    KioskStatus status;
    status.name = "Loket 3";
    status.unit = "opd/dukcapil";
    status.unit_offers = 2;
    status.running = true;
    status.online = true;
    status.last_contact = tests::FakeClock::start;
    REQUIRE(read_into(status, *kiosk.store).has_value());

    const std::string head = to_hex(kiosk.store->journal().head()->hash);
    CHECK(to_json(status) == R"({
  "kiosk": "00112233445566ff",
  "name": "Loket 3",
  "unit": "opd/dukcapil",
  "unit_offers": 2,
  "epoch": ")" + status.identity->epoch.text() +
                                 R"(",
  "enrolled": true,
  "server": "http://localhost",
  "ballots": 2,
  "entries": 2,
  "waiting": 2,
  "waiting_ballots": 2,
  "head": {
    "seq": 2,
    "hash": ")" + head + R"("
  },
  "last_contact": "2026-08-03T01:00:00Z",
  "catalogue_version": null,
  "clock": "unknown",
  "running": true,
  "online": true,
  "standing": "unknown",
  "voice": "off",
  "out_of_service": null
}
)");
    CHECK(last_contact_in(to_json(status)) == status.last_contact);
}

TEST_CASE("a kiosk that is not enrolled says so") {
    tests::StoreFixture kiosk;
    KioskStatus status;
    REQUIRE(read_into(status, *kiosk.store).has_value());

    const std::string json = to_json(status);

    CHECK(json.find(R"("enrolled": false)") != std::string::npos);
    CHECK(json.find(R"("kiosk": null)") != std::string::npos);
    CHECK(json.find(R"("head": null)") != std::string::npos);
    CHECK(last_contact_in(json) == std::nullopt);
}

TEST_CASE("a unit that offers nothing is warned of in the status") {
    KioskStatus status;
    CHECK(to_json(status).find(R"("unit": null)") != std::string::npos);
    status.unit = "opd/dukcapi";
    CHECK(for_people(to_json(status)).find("unit            opd/dukcapi\n") != std::string::npos);

    status.unit_offers = 0;

    CHECK(to_json(status).find(R"("unit_offers": 0)") != std::string::npos);
    CHECK(for_people(to_json(status)).find("opd/dukcapi offers nothing") != std::string::npos);
}

TEST_CASE("people read the status as lines") {
    KioskStatus status;
    status.out_of_service = "frozen";
    status.figures.ballots = 12;

    const std::string lines = for_people(to_json(status));

    CHECK(lines.find("ballots         12, of which 0 wait to be sent\n") != std::string::npos);
    CHECK(lines.find("out of service  frozen\n") != std::string::npos);
}

}  // namespace baileo::app
