#include <doctest/doctest.h>

#include "tests/kiosk/visit/samples.hpp"

namespace baileo::visit {
namespace {

/// Types letter by letter.
void type(Kiosk& kiosk, std::string_view letters) {
    for (const char letter : letters)
        kiosk.happens(event::Typed{letter});
}

std::string query(const Kiosk& kiosk) {
    REQUIRE(kiosk.step<step::Search>() != nullptr);
    return kiosk.step<step::Search>()->query;
}

}  // namespace

TEST_CASE("what is typed is kept in capitals, with single spaces, up to a limit") {
    Kiosk kiosk;
    kiosk.begins().happens(event::SearchOpened{});

    type(kiosk, " ktp  2 é!");
    CHECK(query(kiosk) == "KTP 2 ");
    kiosk.happens(event::Erased{});
    CHECK(query(kiosk) == "KTP 2");
    type(kiosk, std::string(40, 'a'));
    CHECK(query(kiosk).size() == query_limit);
}

TEST_CASE("Back from a result leads to the search as it was, and from there to where it was opened") {
    Kiosk kiosk;
    kiosk.begins().happen({event::KindChosen{domain::UnitKind::puskesmas}, event::PageTurned{6}});
    const step::ChooseInnovation list = *kiosk.step<step::ChooseInnovation>();
    kiosk.happens(event::SearchOpened{});
    type(kiosk, "pala");
    kiosk.happens(event::PageTurned{3});
    const step::Search search = *kiosk.step<step::Search>();

    kiosk.happen({event::InnovationChosen{innovation("pala-4"), 0}, event::RateRequested{},
                  event::Rated{domain::Rating::good}, event::Back{}, event::Back{}});
    REQUIRE(kiosk.step<step::Search>() != nullptr);
    CHECK(*kiosk.step<step::Search>() == search);

    kiosk.happens(event::Back{});
    REQUIRE(kiosk.step<step::ChooseInnovation>() != nullptr);
    CHECK(*kiosk.step<step::ChooseInnovation>() == list);
}

TEST_CASE("a ballot for a searched innovation names no place in a list") {
    Kiosk kiosk;
    kiosk.begins().happens(event::SearchOpened{});
    type(kiosk, "apel");

    kiosk.happen({event::InnovationChosen{innovation("apel"), 0}, event::RateRequested{},
                  event::Rated{domain::Rating::good}, event::Next{}});

    REQUIRE(kiosk.visit().choices.size() == 1);
    CHECK(kiosk.visit().choices[0].position == 0);
}

TEST_CASE("one more letter shows the results from the first one and the keys again") {
    Kiosk kiosk;
    kiosk.begins().happens(event::SearchOpened{});
    type(kiosk, "pala");
    kiosk.happen({event::ResultsWanted{}, event::PageTurned{4}, event::Typed{' '}});

    CHECK(kiosk.step<step::Search>()->first == 0);
    CHECK_FALSE(kiosk.step<step::Search>()->only_results);
}

TEST_CASE("results that do not exist cannot be asked for") {
    Kiosk kiosk;
    kiosk.begins().happens(event::SearchOpened{});
    type(kiosk, "xyz");

    kiosk.happens(event::ResultsWanted{});

    CHECK_FALSE(kiosk.step<step::Search>()->only_results);
}

TEST_CASE("a kecamatan offers what its units offer, and Back leads to the kecamatan") {
    Kiosk kiosk;
    kiosk.begins().happen({event::GroupingChosen{Grouping::by_kecamatan}, event::KecamatanChosen{sirimau()}});
    REQUIRE(kiosk.step<step::ChooseInnovation>() != nullptr);
    CHECK(offered(a_catalogue(), kiosk.step<step::ChooseInnovation>()->scope).size() == 8);

    kiosk.happens(event::Back{});

    REQUIRE(kiosk.step<step::ChooseKind>() != nullptr);
    CHECK(kiosk.step<step::ChooseKind>()->grouping == Grouping::by_kecamatan);
}

TEST_CASE("a kecamatan's own office lies in it") {
    domain::Catalogue catalogue = a_catalogue();
    domain::Innovation own = catalogue.innovations.front();
    own.id = innovation("zaitun");
    own.unit = {sirimau(), domain::UnitKind::kecamatan};
    catalogue.innovations.push_back(own);

    CHECK(offered(catalogue, InKecamatan{sirimau()}).size() == 9);
}

TEST_CASE("at a counter a visit begins with what its unit offers") {
    Kiosk kiosk;
    kiosk.happens(event::UnitFixed{an_office()}).begins();
    REQUIRE(kiosk.step<step::ChooseInnovation>() != nullptr);
    CHECK(kiosk.step<step::ChooseInnovation>()->scope == Scope(an_office()));

    SUBCASE("one touch leads to all others, and Back from them to the unit again") {
        kiosk.happens(event::OthersRequested{});
        REQUIRE(kiosk.step<step::ChooseKind>() != nullptr);
        kiosk.happens(event::Back{});
        REQUIRE(kiosk.step<step::ChooseInnovation>() != nullptr);
    }
    SUBCASE("Back leads out") {
        kiosk.happens(event::Back{});
        CHECK(kiosk.shows<Attract>());
    }
    SUBCASE("the next innovation is one of the unit until all of them are rated") {
        for (const char* id : {"apel", "bakau"}) {
            kiosk.happen({event::InnovationChosen{innovation(id), 1}, event::RateRequested{},
                          event::Rated{domain::Rating::good}, event::Next{}, event::RateAnother{}});
            CHECK(kiosk.step<step::ChooseInnovation>() != nullptr);
        }
    }
}

TEST_CASE("a counter whose unit has nothing left to rate asks for the kind of service") {
    domain::Catalogue catalogue = a_catalogue();
    std::erase_if(catalogue.innovations, [](const domain::Innovation& each) {
        return each.unit == an_office() && each.id != innovation("apel");
    });
    Kiosk kiosk(catalogue);
    kiosk.happens(event::UnitFixed{an_office()}).begins();
    REQUIRE(kiosk.step<step::ChooseInnovation>() != nullptr);

    kiosk.happen({event::InnovationChosen{innovation("apel"), 1}, event::RateRequested{},
                  event::Rated{domain::Rating::good}, event::Next{}, event::RateAnother{}});
    CHECK(kiosk.step<step::ChooseKind>() != nullptr);
    kiosk.happens(event::Back{});
    CHECK(kiosk.step<step::Review>() != nullptr);
}

TEST_CASE("a counter's unit that offers nothing, or does not exist, leaves the choice open") {
    const domain::UnitKey unknown{*domain::UnitCode::parse("unknown"), domain::UnitKind::opd};
    for (const domain::UnitKey& unit : {a_school(), unknown}) {
        Kiosk kiosk;
        kiosk.happens(event::UnitFixed{unit}).begins();
        CHECK(kiosk.step<step::ChooseKind>() != nullptr);
        CHECK_FALSE(kiosk.visit().unit);
    }
}

TEST_CASE("the staff's rest waits for the visit to end and ends when they say so") {
    const WallTime until{std::chrono::hours(9)};
    Kiosk kiosk;
    kiosk.begins().happens(event::Paused{until});
    REQUIRE(kiosk.shows<InVisit>());

    kiosk.happens(event::Cancel{});
    REQUIRE(kiosk.shows<Paused>());
    CHECK(std::get<Paused>(kiosk.state.screen).until == until);
    kiosk.happens(event::Start{});
    CHECK(kiosk.shows<Paused>());

    kiosk.happens(event::Resumed{});
    CHECK(kiosk.shows<Attract>());
}

TEST_CASE("a kiosk that is broken or closed says so rather than that it rests") {
    Kiosk kiosk;
    kiosk.happens(event::Paused{}).happens(event::PhaseChanged{domain::Phase::closed});
    CHECK(kiosk.shows<NotOpen>());
    kiosk.happens(event::ServiceLost{OutOfServiceReason::frozen});
    CHECK(kiosk.shows<OutOfService>());
    kiosk.happens(event::ServiceRestored{}).happens(event::PhaseChanged{domain::Phase::open});
    CHECK(kiosk.shows<Paused>());
}

}  // namespace baileo::visit
