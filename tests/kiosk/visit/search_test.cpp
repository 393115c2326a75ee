#include "kiosk/visit/search.hpp"

#include <doctest/doctest.h>

#include <string>

#include "tests/kiosk/visit/samples.hpp"

namespace baileo::visit {
namespace {

using domain::Language;
using Ids = std::vector<std::string>;

domain::UnitKey health_centre() {
    return {*domain::UnitCode::parse("hutumuri"), domain::UnitKind::puskesmas};
}
domain::UnitKey registry() { return {*domain::UnitCode::parse("dukcapil"), domain::UnitKind::opd}; }

/// What a city might offer, with accents, dashes and apostrophes.
domain::Catalogue a_city() {
    domain::Catalogue catalogue;
    catalogue.units = {{health_centre(), {"Puskesmas Hutumuri", "Hutumuri Health Centre"}, {}, {}},
                       {registry(), {"Dinas Kependudukan", "Civil Registry"}, {}, {}}};
    const auto add = [&](std::string_view id, const domain::UnitKey& unit, std::string title_id,
                         std::string title_en) {
        catalogue.innovations.push_back({.id = innovation(id),
                                         .unit = unit,
                                         .title = {std::move(title_id), std::move(title_en)},
                                         .summary = {"Isi", "Text"},
                                         .picture = {},
                                         .since = {},
                                         .source = {}});
    };
    add("ktp-jempol", registry(), "KTP Jempol", "Thumb ID Card");
    add("sageru", health_centre(), "SAGERU – Sagu Penggerak Ekonomi", "SAGERU – Rutong’s Économy");
    add("antrean", health_centre(), "Antrean Online", "Queue from Home");
    add("usang", registry(), "KTP Lama", "Old ID Card");
    catalogue.innovations.back().withdrawn = true;
    domain::sort(catalogue);
    return catalogue;
}

Ids found(std::string_view query, Language language = Language::id) {
    const domain::Catalogue city = a_city();
    Ids ids;
    for (const domain::Innovation* each : results(city, query, language))
        ids.push_back(each->id.text());
    return ids;
}

}  // namespace

TEST_CASE("words are compared without case, accents and punctuation") {
    CHECK(normalized("SAGERU – Rutong’s Économy (ke-2)") == "SAGERU RUTONG S ECONOMY KE 2 ");
    CHECK(normalized("  ") == "");
    CHECK(normalized("\xC3") == "A ");
}

TEST_CASE("the beginning of any word of the title finds an innovation") {
    CHECK(found("KTP") == Ids{"ktp-jempol"});
    CHECK(found("jem") == Ids{"ktp-jempol"});
    CHECK(found("mpol").empty());
    CHECK(found("ekon") == Ids{"sageru"});
}

TEST_CASE("every word that is typed has to begin a word, in any order") {
    CHECK(found("JEMP KT") == Ids{"ktp-jempol"});
    CHECK(found("KTP ONLINE").empty());
}

TEST_CASE("an innovation is found by either language, its unit and its code") {
    CHECK(found("THUMB", Language::id) == Ids{"ktp-jempol"});
    CHECK(found("REGISTRY") == Ids{"ktp-jempol"});
    CHECK(found("DUKCAPIL") == Ids{"ktp-jempol"});
    CHECK(found("KEPENDUDUKAN", Language::en) == Ids{"ktp-jempol"});
}

TEST_CASE("results stand in the order of their titles in the visitor's language") {
    CHECK(found("HUTUMURI", Language::id) == Ids{"antrean", "sageru"});
    CHECK(found("PUSKESMAS", Language::en) == Ids{"antrean", "sageru"});
    CHECK(found("H", Language::en) == Ids{"antrean", "sageru"});
}

TEST_CASE("one mistake is forgiven where nothing is spelled so") {
    CHECK(found("KPT") == Ids{"ktp-jempol"});
    CHECK(found("PUSKEMAS") == Ids{"antrean", "sageru"});
    CHECK(found("ONLINNE") == Ids{"antrean"});
    CHECK(found("ANTREEN") == Ids{"antrean"});
    CHECK(found("ANTERIN").empty());
}

TEST_CASE("what is spelled right hides what is only nearly so") {
    // "SAG" begins Sagu and Sageru, and is one letter from nothing else that should show.
    CHECK(found("SAGU") == Ids{"sageru"});
    CHECK(found("HOME") == Ids{"antrean"});
}

TEST_CASE("a word nearly begins another but for one letter") {
    CHECK(nearly_begins("KTP", "KTP"));
    CHECK(nearly_begins("KTX", "KTP"));
    CHECK(nearly_begins("KTPX", "KTP"));
    CHECK(nearly_begins("KPT", "KTP"));
    CHECK(nearly_begins("PSKESMAS", "PUSKESMAS"));
    CHECK(nearly_begins("PUSS", "PUSKESMAS"));
    CHECK_FALSE(nearly_begins("PXSX", "PUSKESMAS"));
    CHECK_FALSE(nearly_begins("KTPXY", "KTP"));
    CHECK_FALSE(nearly_begins("KT", "XT"));
}

TEST_CASE("nothing typed finds nothing, and what is withdrawn is not found") {
    CHECK(found("").empty());
    CHECK(found(" - ").empty());
    CHECK(found("LAMA").empty());
}

}  // namespace baileo::visit
