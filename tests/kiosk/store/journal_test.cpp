#include <doctest/doctest.h>

#include "shared/journal/json_reader.hpp"
#include "tests/kiosk/store/store_fixture.hpp"

using namespace baileo;
using tests::EnrolledStore;

TEST_CASE("a ballot is in the journal with the commitment that its receipt shows") {
    EnrolledStore kiosk;
    const auto ballot = tests::ballot_of(kiosk.random, "sageru", domain::Rating::very_good);

    const auto stored = kiosk.append({ballot});

    REQUIRE(stored);
    journal::JsonReader reader;
    const auto line = kiosk.lines().at(0);
    const auto entry = reader.read_entry(line);
    REQUIRE(entry);
    CHECK(entry->type == journal::type::ballot);
    const auto cast = reader.read_ballot_body(std::string(entry->body));
    REQUIRE(cast);
    CHECK(cast->ballot == ballot);
    CHECK(cast->commitment == stored->at(0).commitment);
    CHECK(stored->at(0).ballot == ballot.id);
}

TEST_CASE("the ballots of a visit follow each other in the journal") {
    EnrolledStore kiosk;

    const auto stored =
        kiosk.append({tests::ballot_of(kiosk.random, "one"), tests::ballot_of(kiosk.random, "two"),
                      tests::ballot_of(kiosk.random, "three")});

    REQUIRE(stored);
    CHECK(stored->size() == 3);
    CHECK(stored->at(2).innovation.text() == "three");
    CHECK(kiosk.store->journal().head()->seq == 3);
    CHECK(kiosk.store->journal().verify_after(0));
}

TEST_CASE("two ballots alike have different commitments") {
    EnrolledStore kiosk;
    auto first = tests::ballot_of(kiosk.random);
    auto second = first;
    second.id = kiosk.random.make<domain::BallotId, 16>();

    const auto stored = kiosk.append({first, second});

    REQUIRE(stored);
    CHECK(stored->at(0).commitment != stored->at(1).commitment);
}

TEST_CASE("a ballot that is stored twice stands in the journal once and has one receipt") {
    EnrolledStore kiosk;
    const auto known = tests::ballot_of(kiosk.random);
    const auto first = kiosk.append({known});
    kiosk.reopen();

    const auto again = kiosk.append({known, tests::ballot_of(kiosk.random)});

    REQUIRE(first);
    REQUIRE(again);
    CHECK(again->at(0) == first->at(0));
    CHECK(kiosk.store->journal().figures()->ballots == 2);
    CHECK(kiosk.lines().size() == 2);
}

TEST_CASE("the journal of a kiosk that is not enrolled takes nothing") {
    tests::StoreFixture kiosk;

    const auto stored = kiosk.append({tests::ballot_of(kiosk.random)});

    REQUIRE_FALSE(stored);
    CHECK(stored.error().code == ErrorCode::conflict);
    CHECK(kiosk.store->standing() == kiosk::Standing::not_enrolled);
}

TEST_CASE("device events are entries of the same chain as ballots") {
    EnrolledStore kiosk;
    auto& journal = kiosk.store->journal();

    REQUIRE(journal.started("baileo-kiosk/0.1.0"));
    REQUIRE(kiosk.append({tests::ballot_of(kiosk.random)}));
    REQUIRE(
        journal.time_anchored({tests::FakeClock::start, SinceBoot(60'000), std::chrono::milliseconds(12)}));
    REQUIRE(journal.catalogue_applied(*domain::CompetitionId::parse("ambon-2026"), 3));
    REQUIRE(journal.stopped("signal"));

    journal::JsonReader reader;
    std::vector<std::string> types;
    for (const auto& line : kiosk.lines())
        types.emplace_back(reader.read_entry(line)->type);
    CHECK(types ==
          std::vector<std::string>{"started", "ballot", "time_anchor", "catalogue_applied", "stopped"});
    CHECK(journal.verify_after(0));
}

TEST_CASE("abandoned visits are counted and written down as one entry") {
    EnrolledStore kiosk;
    auto& journal = kiosk.store->journal();
    for (const auto* step : {"abandoned/rate", "abandoned/choose-kind", "abandoned/rate"})
        REQUIRE(journal.count(step));
    kiosk.reopen();

    REQUIRE(kiosk.store->journal().append_metrics());
    REQUIRE(kiosk.store->journal().append_metrics());

    const auto lines = kiosk.lines();
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].find(R"("body":{"counters":{"abandoned/choose-kind":1,"abandoned/rate":2}})") !=
          std::string::npos);
}

TEST_CASE("a batch holds as many entries as both limits allow") {
    EnrolledStore kiosk;
    for (int i = 0; i < 10; ++i)
        REQUIRE(kiosk.append({tests::ballot_of(kiosk.random)}));
    auto& journal = kiosk.store->journal();
    const auto all = kiosk.lines();
    const std::size_t two_lines = all[3].size() + all[4].size() + 2;

    CHECK(journal.lines_after(3, 4, 1'000'000) == std::vector(all.begin() + 3, all.begin() + 7));
    CHECK(journal.lines_after(3, 100, two_lines)->size() == 2);
    CHECK(journal.lines_after(3, 100, two_lines - 1)->size() == 1);
    CHECK(journal.lines_after(10, 100, 1'000'000)->empty());
}

TEST_CASE("what was acknowledged waits no longer") {
    EnrolledStore kiosk;
    auto& journal = kiosk.store->journal();
    REQUIRE(journal.started("baileo-kiosk/0.1.0"));
    REQUIRE(kiosk.append({tests::ballot_of(kiosk.random), tests::ballot_of(kiosk.random)}));
    const kiosk::Acknowledged acknowledged{**journal.head_at(2), 1, 7, "next", "signed"};

    REQUIRE(journal.acknowledge(acknowledged));
    kiosk.reopen();

    CHECK(kiosk.store->journal().acknowledged() == acknowledged);
    const auto figures = *kiosk.store->journal().figures();
    CHECK(figures.entries == 3);
    CHECK(figures.waiting_entries == 1);
    CHECK(figures.waiting_ballots == 1);
}

TEST_CASE("an acknowledgement of another journal changes nothing") {
    EnrolledStore kiosk;
    auto& journal = kiosk.store->journal();
    REQUIRE(kiosk.append({tests::ballot_of(kiosk.random)}));
    const auto before = journal.acknowledged();
    auto foreign = *journal.head();
    foreign.hash[0] ^= 1U;

    CHECK(journal.acknowledge({foreign, 0, 0, "x", "y"}).error().code == ErrorCode::conflict);
    CHECK(journal.acknowledge({{9, foreign.hash}, 0, 0, "x", "y"}).error().code == ErrorCode::conflict);
    CHECK(journal.acknowledged() == before);
}

TEST_CASE("an entry names the hour and how well it is known") {
    EnrolledStore kiosk;
    journal::JsonReader reader;
    const auto newest = [&] {
        REQUIRE(kiosk.append({tests::ballot_of(kiosk.random)}));
        const std::string line = kiosk.lines().back();
        const auto entry = *reader.read_entry(line);
        return std::pair{entry.quality, std::string(entry.hour)};
    };

    CHECK(newest() == std::pair{journal::ClockQuality::unknown, std::string()});
    REQUIRE(kiosk.store->time().keep({tests::FakeClock::start, kiosk.clock.since_boot(), {}}));
    kiosk.clock.advance(std::chrono::hours(2));
    CHECK(newest() == std::pair{journal::ClockQuality::anchored, std::string("2026-08-03T03")});
}
