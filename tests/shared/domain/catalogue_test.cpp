#include "shared/domain/catalogue.hpp"

#include <doctest/doctest.h>

#include "tests/support/builders.hpp"

using namespace baileo;
using namespace baileo::domain;

TEST_CASE("a catalogue in which all is well has no faults") { CHECK(faults(tests::a_catalogue()).empty()); }

TEST_CASE("each fault of a catalogue is found") {
    Catalogue catalogue = tests::a_catalogue();
    std::string expected;
    SUBCASE("a unit twice") {
        catalogue.units.push_back(catalogue.units.back());
        expected = "listed twice";
    }
    SUBCASE("an innovation twice") {
        catalogue.innovations.push_back(catalogue.innovations.back());
        expected = "listed twice";
    }
    SUBCASE("innovations out of order") {
        std::swap(catalogue.innovations.front(), catalogue.innovations.back());
        expected = "not sorted";
    }
    SUBCASE("an innovation of no unit") {
        catalogue.innovations[0].unit.code = *UnitCode::parse("nobody");
        expected = "not listed";
    }
    SUBCASE("an innovation of a unit of the same name but another kind") {
        catalogue.innovations[1].unit.kind = UnitKind::kelurahan;
        expected = "not listed";
    }
    SUBCASE("a unit in no kecamatan") {
        for (Unit& unit : catalogue.units)
            if (unit.kecamatan) unit.kecamatan = UnitCode::parse("nowhere");
        expected = "not listed";
    }
    SUBCASE("a text without translation") {
        catalogue.innovations[0].title.en.clear();
        expected = "(en) is empty";
    }
    SUBCASE("a text that is too long") {
        catalogue.innovations[0].summary.id = std::string(Innovation::summary_limit + 1, 'a');
        expected = "longer than 320";
    }
    SUBCASE("a competition that closes before it opens") {
        catalogue.competition.closes_at = catalogue.competition.opens_at;
        expected = "closes before it opens";
    }
    CAPTURE(expected);

    const auto found = faults(catalogue);

    REQUIRE_FALSE(found.empty());
    CHECK(found.front().find(expected) != std::string::npos);
}

TEST_CASE("units are found by code and kind together") {
    const Catalogue catalogue = tests::a_catalogue();

    REQUIRE(catalogue.find(tests::unit_key("soya", UnitKind::negeri)) != nullptr);
    CHECK(catalogue.find(tests::unit_key("soya", UnitKind::kelurahan)) == nullptr);
    REQUIRE(catalogue.find(*InnovationId::parse("sageru")) != nullptr);
    CHECK(catalogue.find(*InnovationId::parse("sagery")) == nullptr);
}

TEST_CASE("withdrawn innovations are not on offer") {
    Catalogue catalogue = tests::a_catalogue();
    CHECK(catalogue.count(UnitKind::opd) == 1);

    catalogue.innovations.front().withdrawn = true;

    CHECK(catalogue.count(UnitKind::opd) == 0);
    CHECK(catalogue.count(UnitKind::negeri) == 1);
}

TEST_CASE("a competition is open from its first moment to just before its last") {
    const Competition competition = tests::a_catalogue().competition;
    const std::chrono::milliseconds moment(1);

    CHECK(competition.phase_at(competition.opens_at - moment) == Phase::not_yet_open);
    CHECK(competition.phase_at(competition.opens_at) == Phase::open);
    CHECK(competition.phase_at(competition.closes_at - moment) == Phase::open);
    CHECK(competition.phase_at(competition.closes_at) == Phase::closed);
}
