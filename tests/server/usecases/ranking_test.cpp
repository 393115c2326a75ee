#include "server/usecases/ranking.hpp"

#include "tests/server/usecases/stored_ballots.hpp"

using namespace baileo;
using namespace baileo::tests;
using namespace baileo::usecases;
using namespace std::chrono_literals;
using domain::Rating;
using merge::Verdict;

namespace {

/// A server with three innovations and a kiosk with some ballots for two of them.
struct RankingFixture : ServerFixture {
    RankingFixture() {
        publish(a_catalogue({"bus", "kartu", "sagu"}));
        ballots.add("bus", Rating::good, 4);
        ballots.add("sagu", Rating::very_good, 6);
    }

    RankingReport report() {
        auto result = desk.report();
        REQUIRE(result.has_value());
        return std::move(*result);
    }

    void change_kiosk(const std::function<void(store::Kiosk&)>& change) const {
        store::Kiosk kiosk = ballots.kiosk();
        change(kiosk);
        write([&](store::Writer& writer) { return writer.put_kiosk(kiosk); });
    }

    StoredBallots ballots{*this};
    RankingDesk desk{services};
};

std::string order(const RankingReport& report) {
    std::string ids;
    for (const RankedInnovation& row : report.innovations)
        ids += row.innovation.id.text() + " ";
    return ids;
}

}  // namespace

TEST_CASE("before a catalogue was published there is no ranking") {
    const ServerFixture server;
    RankingDesk desk(server.services);

    const auto report = desk.report();

    REQUIRE_FALSE(report.has_value());
    CHECK(report.error().code == ErrorCode::not_found);
}

TEST_CASE("the ranking lists innovations by rank and those without ballots last") {
    RankingFixture server;
    const RankingReport report = server.report();

    CHECK(order(report) == "sagu bus kartu ");
    const RankedInnovation& best = report.innovations[0];
    REQUIRE(best.standing.has_value());
    CHECK(best.standing->rank == 1);
    CHECK(best.standing->plain_index == 100.0);
    CHECK(best.standing->band == 'A');
    CHECK(best.standing->index < 100.0);
    CHECK(best.ballots == 6);
    CHECK(best.counts == merge::Counts{0, 0, 0, 6});
    CHECK_FALSE(report.innovations[2].standing.has_value());
    CHECK(report.innovations[2].ballots == 0);
}

TEST_CASE("each row says whose innovation it is and where that lies") {
    RankingFixture server;
    const RankingReport report = server.report();

    CHECK(report.innovations[1].unit_name.id == "Kelurahan Nusaniwe");
    CHECK(report.innovations[1].kecamatan == "Nusaniwe");
    CHECK(report.innovations[0].unit_name.en == "Office");
    CHECK(report.innovations[0].kecamatan.empty());
}

TEST_CASE("ballots that arrive change the ranking, and what is set aside is counted beside it") {
    RankingFixture server;
    const std::uint64_t before = server.report().tally_revision;

    server.ballots.add("bus", Rating::very_good, 90);
    server.ballots.add("hantu", Rating::very_good, 2);
    const RankingReport report = server.report();

    CHECK(report.tally_revision > before);
    CHECK(order(report) == "bus sagu kartu ");
    CHECK(report.received == 102);
    CHECK(report.counted == 100);
    CHECK(report.set_aside == std::map<Verdict, std::uint64_t>{{Verdict::unknown_innovation, 2}});
}

TEST_CASE("a withdrawn innovation is not ranked any more") {
    RankingFixture server;
    server.publish(a_catalogue({"bus", "kartu"}));

    CHECK(order(server.report()) == "bus kartu ");
}

TEST_CASE("two servers with the same ballots show the same figures") {
    RankingFixture one;
    RankingFixture other;
    RankingDesk fresh(one.services);

    const auto again = fresh.report();
    REQUIRE(again.has_value());
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(one.report().innovations[i].standing == other.report().innovations[i].standing);
        CHECK(one.report().innovations[i].standing == again->innovations[i].standing);
    }
}

TEST_CASE("a kiosk that only has a code, or waits for confirmation, does not take part yet") {
    RankingFixture server;
    for (const auto& [status, takes_part] : {std::pair{store::KioskStatus::invited, false},
                                             {store::KioskStatus::pending, false},
                                             {store::KioskStatus::active, true},
                                             {store::KioskStatus::suspended, true},
                                             {store::KioskStatus::frozen, true},
                                             {store::KioskStatus::revoked, true}}) {
        CAPTURE(store::word(status));
        server.change_kiosk([&](store::Kiosk& kiosk) { kiosk.status = status; });
        CHECK(server.report().kiosks.size() == (takes_part ? 1 : 0));
    }
}

TEST_CASE("how long a kiosk was not heard is told fresh, without new ballots") {
    RankingFixture server;
    CHECK_FALSE(server.report().kiosks[0].last_heard.has_value());
    server.write([&](store::Writer& writer) {
        return writer.heard_from(server.ballots.kiosk().id, server.clock.wall());
    });

    CHECK(server.report().kiosks[0].last_heard == 0s);
    server.clock.advance(90s);
    CHECK(server.report().kiosks[0].last_heard == 90s);
    CHECK(server.report().computed_at == server.clock.wall());
    server.clock.set_wall(FakeClock::start - 1h);
    CHECK(server.report().kiosks[0].last_heard == 0s);
}

TEST_CASE("what a kiosk signed for and the server lacks is waiting outside") {
    RankingFixture server;
    CHECK(server.report().kiosks[0].waiting == 0);
    server.write([&](store::Writer& writer) -> Status {
        auto journal = writer.journal_of(server.ballots.kiosk().id);
        if (!journal) return tl::unexpected(journal.error());
        (*journal)->stored.seq = 10;
        (*journal)->claimed_seq = 17;
        return writer.update_journal(**journal);
    });

    CHECK(server.report().kiosks[0].waiting == 7);
}
