#include <nlohmann/json.hpp>

#include "tests/server/usecases/intake_fixture.hpp"

namespace baileo::tests {
namespace {

using domain::Rating;

struct Counted : IntakeFixture {
    Counted() {
        publish(a_catalogue({"posyandu", "sageru"}));
        kiosk.add(a_ballot("sageru", Rating::good, 1));
        kiosk.add(a_ballot("sageru", Rating::poor, 2));
        kiosk.add(a_ballot("sageru", Rating::very_good, 2));
        REQUIRE(send(kiosk, kiosk.batch(1, 3)).has_value());
    }
    JournalWriter kiosk = admit(1);

    [[nodiscard]] std::int64_t journal() const { return known(kiosk.kiosk()).journal.number; }
};

TEST_CASE_FIXTURE(Counted, "a recount reads every line again and agrees with the running tally") {
    const auto recount = usecases::recount(services);

    REQUIRE(recount.has_value());
    CHECK(recount->entries == 3);
    CHECK(recount->ballots == 3);
    CHECK(recount->differences.empty());
    CHECK(recount->running == recount->recounted);
    CHECK(recount->recounted.innovations.at(id<domain::InnovationId>("sageru")) == merge::Counts{0, 0, 1, 1});
}

TEST_CASE_FIXTURE(Counted, "a recount finds a tally that was changed by hand") {
    write([](store::Writer& writer) {
        merge::Tally forged;
        merge::apply(forged, merge::Verdict::counted, id<domain::InnovationId>("posyandu"), Rating::very_good,
                     1);
        return writer.add_to_tally(forged);
    });

    const auto differences = recount_differences();

    REQUIRE(differences.size() == 2);
    CHECK(differences[1] == "posyandu: runs at [0, 0, 0, 1], should be [0, 0, 0, 0]");
}

TEST_CASE_FIXTURE(Counted, "a recount finds a verdict that was changed by hand") {
    write(
        [&](store::Writer& writer) { return writer.set_verdict(journal(), 1, merge::Verdict::quarantined); });

    const auto differences = recount_differences();

    REQUIRE(differences.size() == 1);
    CHECK(differences[0] == "kiosk 0f00000000000001, entry 1: stored as quarantined, should be counted");
}

TEST_CASE_FIXTURE(Counted, "a recount finds an entry that does not belong where it stands") {
    write([&](store::Writer& writer) { return writer.add_entry(journal(), 4, kiosk.line(1), clock.wall()); });

    const auto differences = recount_differences();

    REQUIRE(differences.size() >= 1);
    CHECK(differences[0].find("entry 4: does not follow the entry before it") != std::string::npos);
}

TEST_CASE_FIXTURE(Counted, "a recount needs no column but what was signed, received and decided") {
    write([&](store::Writer& writer) -> Status {
        store::Journal gone = known(kiosk.kiosk()).journal;
        gone.stored.seq = 2;
        gone.stored.hash = kiosk.head(2).hash;
        return writer.update_journal(gone);
    });

    const auto differences = recount_differences();

    REQUIRE(differences.size() == 1);
    CHECK(differences[0].find("the last entry is not the stored head") != std::string::npos);
}

TEST_CASE_FIXTURE(Counted, "the tally report has its documented form") {
    kiosk.add(a_ballot("nobody-offers-this", Rating::good, 3));
    kiosk.add(a_ballot("sageru", Rating::good, 4));
    REQUIRE(send(kiosk, kiosk.batch(4, 4)).has_value());

    const auto report = nlohmann::json::parse(tally());

    CHECK(report == nlohmann::json::parse(R"({
        "competition": "ambon-2026", "mode": "official", "catalogue_version": 1, "entries_outside": 1,
        "ballots": {"received": 4, "counted": 2,
                    "set_aside": {"changed-in-visit": 1, "rejected:unknown-innovation": 1}},
        "innovations": [{"id": "posyandu", "ballots": 0, "counts": [0, 0, 0, 0], "index": null},
                        {"id": "sageru", "ballots": 2, "counts": [0, 0, 1, 1], "index": 87.5}]
    })"));
}

}  // namespace
}  // namespace baileo::tests
