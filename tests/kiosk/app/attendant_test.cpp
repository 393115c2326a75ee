#include "kiosk/app/attendant.hpp"

#include <doctest/doctest.h>
#include <filesystem>

#include "kiosk/visit/names.hpp"
#include "tests/kiosk/store/store_fixture.hpp"

namespace baileo::app {
namespace {

namespace event = visit::event;
using domain::Rating;

domain::InnovationId innovation(std::string_view id) { return *domain::InnovationId::parse(id); }

domain::Catalogue a_catalogue(std::uint64_t version) {
    domain::Catalogue catalogue;
    catalogue.version = version;
    catalogue.competition.id = *domain::CompetitionId::parse("ambon-2026");
    for (const auto* id : {"apel", "bakau", "cengkeh"}) {
        domain::Innovation entered;
        entered.id = innovation(id);
        entered.title = {"Judul", "Title"};
        catalogue.innovations.push_back(entered);
    }
    return catalogue;
}

/// An attendant with a catalogue and the real store of an enrolled kiosk.
struct Counter : tests::EnrolledStore {
    Attendant attendant{random};

    Counter() {
        attendant.work_with(store.get());
        attendant.offer(a_catalogue(7));
    }
    void happen(std::initializer_list<visit::Event> events) {
        for (const visit::Event& event : events)
            attendant.happen(event);
    }
    void begin() { attendant.happen(event::Start{domain::Language::en}); }
    void rate(std::string_view id, Rating rating, std::uint32_t position) {
        happen({event::KindChosen{}, event::InnovationChosen{innovation(id), position},
                event::RateRequested{}, event::Rated{rating}, event::Next{}});
    }
    [[nodiscard]] std::string_view shown() const { return visit::name(attendant.state()); }
    [[nodiscard]] std::uint64_t ballots() { return store->journal().figures()->ballots; }
};

}  // namespace

TEST_CASE("thanks show when the ballots are in the journal, with their receipts") {
    Counter counter;
    counter.begin();
    counter.rate("apel", Rating::good, 2);
    counter.happen({event::RateAnother{}});
    counter.rate("bakau", Rating::poor, 1);
    CHECK(counter.ballots() == 0);

    counter.happen({event::Send{}});

    CHECK(counter.shown() == "thanks");
    CHECK(counter.ballots() == 2);
    const auto& thanks = std::get<visit::Thanks>(counter.attendant.state().screen);
    REQUIRE(thanks.receipts.size() == 2);
    CHECK(thanks.receipts[0].innovation == innovation("apel"));
    CHECK(thanks.receipts[0].code.size() == 12);
    CHECK(counter.lines().back().find(thanks.receipts[1].commitment) != std::string::npos);
    CHECK(counter.attendant.take_stored()->on_disk);
}

TEST_CASE("a ballot says in the journal what was on the screen") {
    Counter counter;
    counter.begin();
    counter.rate("cengkeh", Rating::very_good, 3);
    counter.happen({event::Send{}});

    const std::string line = counter.lines().back();
    for (const char* part :
         {R"("competition":"ambon-2026")", R"("catalogue_version":7)", R"("innovation":"cengkeh")",
          R"("overall":4)", R"("language":"en")", R"("position":3)"}) {
        CAPTURE(line);
        CHECK(line.find(part) != std::string::npos);
    }
}

TEST_CASE("two visits share neither a visit's id, nor a ballot's, nor an order") {
    Counter counter;
    std::vector<visit::VisitSeeds> seeds;
    for (int visit = 0; visit < 2; ++visit) {
        counter.begin();
        seeds.push_back(std::get<visit::InVisit>(counter.attendant.state().screen).seeds);
        counter.happen({event::Cancel{}});
    }

    CHECK(seeds[0].visit != seeds[1].visit);
    CHECK(seeds[0].ballot_ids != seeds[1].ballot_ids);
    CHECK(seeds[0].order_seed != seeds[1].order_seed);
    CHECK(seeds[0].order_seed < std::uint64_t{1} << 53U);
}

TEST_CASE("ballots that cannot be stored are never thanked for") {
    Counter counter;
    counter.begin();
    counter.rate("apel", Rating::good, 2);
    counter.attendant.work_with(nullptr);

    counter.happen({event::Send{}});

    CHECK(counter.shown() == "not-stored");
    CHECK_FALSE(counter.attendant.take_stored()->on_disk);
    counter.happen({event::Done{}});
    CHECK(counter.shown() == "out-of-service");
}

TEST_CASE("a visit that was left is counted by the step where it ended, without its answers") {
    Counter counter;
    counter.begin();
    counter.rate("apel", Rating::good, 2);
    counter.happen({event::Cancel{}, event::CancelConfirmed{}});
    REQUIRE(counter.store->journal().append_metrics().has_value());

    CHECK(counter.ballots() == 0);
    CHECK(counter.lines().back().find(R"("abandoned/review":1)") != std::string::npos);
    CHECK(counter.lines().back().find("apel") == std::string::npos);
}

TEST_CASE("a visit keeps its catalogue, and the next one gets the new") {
    Counter counter;
    CHECK(counter.attendant.take_applied_version() == 7);
    counter.begin();

    counter.attendant.offer(a_catalogue(8));
    CHECK(counter.attendant.catalogue().version == 7);
    counter.rate("apel", Rating::good, 1);
    counter.happen({event::Send{}});
    CHECK(counter.attendant.catalogue().version == 7);
    CHECK(counter.attendant.take_applied_version() == std::nullopt);

    counter.happen({event::Done{}});
    CHECK(counter.attendant.catalogue().version == 8);
    CHECK(counter.attendant.take_applied_version() == 8);
}

}  // namespace baileo::app
