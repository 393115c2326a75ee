#include "server/usecases/ranking_json.hpp"

#include <nlohmann/json.hpp>

#include "tests/server/usecases/server_fixture.hpp"

using namespace baileo;
using namespace baileo::tests;
using namespace baileo::usecases;
using namespace std::chrono_literals;
using merge::Verdict;
using nlohmann::json;

namespace {

RankingReport a_report() {
    const domain::Catalogue catalogue = a_catalogue({"bus", "kartu"});
    RankingReport report;
    report.competition = catalogue.competition;
    report.tally_revision = 7;
    report.received = 9;
    report.counted = 3;
    report.set_aside = {
        {Verdict::malformed, 1}, {Verdict::withdrawn_innovation, 2}, {Verdict::changed_in_visit, 3}};
    report.kiosks = {{id<domain::KioskId>("00000000000000a1"), "Loket 1", store::KioskStatus::active, 42s, 5},
                     {id<domain::KioskId>("00000000000000a2"), "Loket 2", store::KioskStatus::frozen, {}, 0}};
    report.innovations = {{catalogue.innovations[0],
                           {"Kelurahan Nusaniwe", "Nusaniwe Ward"},
                           "Nusaniwe",
                           3,
                           {0, 0, 1, 2},
                           results::Standing{1, 1, 2, 91.67, 88.5, 83.25, 92.75, 'A'}},
                          {catalogue.innovations[1], {"Dinas", "Office"}, "", 0, {}, std::nullopt}};
    report.innovations[0].innovation.sample = true;
    report.computed_at = FakeClock::start;
    return report;
}

}  // namespace

TEST_CASE("the console gets the ranking in the form that it declares") {
    const json expected = json::parse(R"({
        "competition": {"id": "ambon-2026", "title": {"id": "Inovasi", "en": "Innovation"},
                        "mode": "official", "state": "provisional"},
        "method": {"formula": "citizen-index/1", "interval": 0.9, "prior_strength": 20.0},
        "updated_at": "2026-08-03T01:00:00Z",
        "ballots": {"received": 9, "counted": 3, "set_aside": {"rejected": 3, "changed-in-visit": 3}},
        "kiosks": [
            {"id": "00000000000000a1", "name": "Loket 1", "state": "active", "last_heard_seconds": 42, "waiting": 5},
            {"id": "00000000000000a2", "name": "Loket 2", "state": "frozen", "last_heard_seconds": null,
             "waiting": null}],
        "innovations": [
            {"id": "bus", "title": {"id": "Inovasi bus", "en": "Innovation bus"}, "sample": true,
             "unit": {"code": "nusaniwe", "kind": "kelurahan",
                      "name": {"id": "Kelurahan Nusaniwe", "en": "Nusaniwe Ward"}, "kecamatan": "Nusaniwe"},
             "ballots": 3, "counts": [0, 0, 1, 2], "rank": 1, "rank_low": 1, "rank_high": 2, "plain_index": 91.67,
             "index": 88.5, "interval": [83.25, 92.75], "band": "A"},
            {"id": "kartu", "title": {"id": "Inovasi kartu", "en": "Innovation kartu"}, "sample": false,
             "unit": {"code": "dinas", "kind": "opd", "name": {"id": "Dinas", "en": "Office"}, "kecamatan": null},
             "ballots": 0, "counts": [0, 0, 0, 0], "rank": null, "rank_low": null, "rank_high": null,
             "plain_index": null, "index": null, "interval": null, "band": null}]})");

    CHECK(json::parse(ranking_json(a_report())) == expected);
}

TEST_CASE("the tag of a ranking stays while a reader would see nothing new") {
    RankingReport later = a_report();
    later.computed_at += 30s;
    later.kiosks[0].last_heard = 72s;

    CHECK(ranking_etag(later) == ranking_etag(a_report()));
    CHECK(ranking_etag(later).front() == '"');
    CHECK(ranking_etag(later).back() == '"');
}

TEST_CASE("the tag of a ranking changes with whatever a reader would see") {
    RankingReport later = a_report();
    SUBCASE("new ballots") { later.tally_revision = 8; }
    SUBCASE("a kiosk falls silent") { later.kiosks[0].last_heard = 121s; }
    SUBCASE("a kiosk is heard for the first time") { later.kiosks[1].last_heard = 1s; }
    SUBCASE("a kiosk is lost") { later.kiosks[0].last_heard = 901s; }
    SUBCASE("a kiosk is frozen") { later.kiosks[0].status = store::KioskStatus::frozen; }
    SUBCASE("a kiosk gets another name") { later.kiosks[0].name = "Loket 9"; }
    SUBCASE("less is waiting") { later.kiosks[0].waiting = 4; }
    SUBCASE("a kiosk comes") { later.kiosks.push_back(later.kiosks[0]); }

    CHECK(ranking_etag(later) != ranking_etag(a_report()));
}
