#include "tests/server/usecases/intake_fixture.hpp"

namespace baileo::tests {
namespace {

using domain::Rating;
using merge::Verdict;

struct OneKiosk : IntakeFixture {
    OneKiosk() {
        publish(a_catalogue({"sageru", "posyandu", "gone"}));
        publish(a_catalogue({"sageru", "posyandu"}));
    }

    JournalWriter kiosk = admit(1);

    [[nodiscard]] store::Journal journal() const { return known(kiosk.kiosk()).journal; }
    [[nodiscard]] ErrorCode refused(const std::string& body) const {
        const auto outcome = send(kiosk, body);
        REQUIRE_FALSE(outcome.has_value());
        return outcome.error().error.code;
    }
};

/// The body of an entry around any text that claims to be a ballot, with a commitment that fits.
std::string committed(std::string_view text) {
    const journal::Salt salt{};
    return R"({"ballot":)" + std::string(text) + R"(,"salt":")" + to_hex(salt) + R"(","commit":")" +
           to_hex(journal::commit(salt, text)) + R"("})";
}

TEST_CASE_FIXTURE(OneKiosk, "a batch is stored, judged and acknowledged") {
    kiosk.add(journal::type::started, R"({"software":"baileo-kiosk/0.1.0"})");
    kiosk.add(a_ballot("sageru", Rating::good));
    clock.advance(std::chrono::seconds(5));

    const auto accepted = send(kiosk, kiosk.everything());

    REQUIRE(accepted.has_value());
    CHECK(accepted->reply.status == "active");
    CHECK_FALSE(accepted->quarantined);
    CHECK(accepted->reply.catalogue_etag.has_value());
    const auto acknowledgement =
        protocol::read_acknowledgement(accepted->reply.acknowledgement, identity.server().verifier());
    REQUIRE(acknowledgement.has_value());
    CHECK(acknowledgement->stored == kiosk.head(2));
    CHECK(acknowledgement->continuation == journal().continuation);
    CHECK(acknowledgement->server_time == clock.wall());
    CHECK(known(kiosk.kiosk()).kiosk.last_heard_at == clock.wall());
    CHECK(verdicts() == std::map<Verdict, std::uint64_t>{{Verdict::counted, 1}});
    CHECK(recount_differences().empty());
}

TEST_CASE_FIXTURE(OneKiosk, "a heartbeat without entries is acknowledged") {
    const auto accepted = send(kiosk, kiosk.heartbeat());

    REQUIRE(accepted.has_value());
    CHECK(journal().stored == kiosk.head(0));
}

TEST_CASE_FIXTURE(OneKiosk, "a ballot that cannot count never stops a batch") {
    kiosk.add(journal::type::ballot, R"({"ballot":"torn"})");
    kiosk.add(a_ballot("nobody-offers-this", Rating::good));
    kiosk.add(a_ballot("gone", Rating::good));
    domain::Ballot elsewhere = a_ballot("sageru", Rating::good);
    elsewhere.competition = id<domain::CompetitionId>("ambon-2025");
    kiosk.add(elsewhere);
    kiosk.add(a_ballot("sageru", Rating::very_good));

    REQUIRE(send(kiosk, kiosk.everything()).has_value());

    CHECK(verdicts() == std::map<Verdict, std::uint64_t>{{Verdict::malformed, 1},
                                                         {Verdict::unknown_innovation, 1},
                                                         {Verdict::withdrawn_innovation, 1},
                                                         {Verdict::other_competition, 1},
                                                         {Verdict::counted, 1}});
    CHECK(recount_differences().empty());
}

TEST_CASE_FIXTURE(OneKiosk, "a ballot that tells more than its rating counts as one that does not") {
    domain::Ballot ballot = a_ballot("sageru", Rating::good);
    for (const domain::Aspect element : domain::aspect_words.values())
        ballot.answers.aspects[element] = Rating::poor;
    ballot.answers.reasons = {domain::Reason::saves_time};
    ballot.answers.profile = {domain::Gender::woman, domain::AgeBand::over_60,
                              id<domain::UnitCode>("sirimau"), true};
    kiosk.add(ballot);

    REQUIRE(send(kiosk, kiosk.everything()).has_value());

    CHECK(verdicts() == std::map<Verdict, std::uint64_t>{{Verdict::counted, 1}});
    const auto stored = store::ask(*store, [](store::Reader& reader) { return reader.tally(); });
    REQUIRE(stored.has_value());
    CHECK(stored->innovations.at(id<domain::InnovationId>("sageru")) == merge::Counts{0, 0, 1, 0});
    CHECK(recount_differences().empty());
}

TEST_CASE_FIXTURE(OneKiosk, "a ballot with an element that the survey does not have is set aside") {
    domain::Ballot ballot = a_ballot("sageru", Rating::good);
    ballot.answers.aspects = {{domain::Aspect::time, Rating::good}};
    const std::string told = journal::write_ballot(ballot);
    constexpr std::string_view known = R"("time":3)";
    for (const auto* other : {R"("taste":3)", R"("u3":3)", R"("time":5)", R"("time":0)"}) {
        std::string unknown = told;
        unknown.replace(unknown.find(known), known.size(), other);
        kiosk.add(journal::type::ballot, committed(unknown));
    }
    kiosk.add(ballot);

    REQUIRE(send(kiosk, kiosk.everything()).has_value());

    CHECK(verdicts() == std::map<Verdict, std::uint64_t>{{Verdict::malformed, 4}, {Verdict::counted, 1}});
    CHECK(recount_differences().empty());
}

TEST_CASE_FIXTURE(OneKiosk, "a visit may change its mind in a later batch") {
    kiosk.add(a_ballot("sageru", Rating::poor, 1));
    kiosk.add(a_ballot("sageru", Rating::poor, 2));
    REQUIRE(send(kiosk, kiosk.everything()).has_value());
    kiosk.add(a_ballot("posyandu", Rating::good, 1));
    kiosk.add(a_ballot("sageru", Rating::very_good, 1));
    REQUIRE(send(kiosk, kiosk.batch(3, 4)).has_value());

    const auto tally = store::ask(*store, [](store::Reader& reader) { return reader.tally(); });

    REQUIRE(tally.has_value());
    CHECK(tally->innovations.at(id<domain::InnovationId>("sageru")) == merge::Counts{1, 0, 0, 1});
    CHECK(tally->verdicts.at(Verdict::changed_in_visit) == 1);
    CHECK(recount_differences().empty());
}

TEST_CASE_FIXTURE(OneKiosk, "entries before these missing are asked for, and what is outside is remembered") {
    for (unsigned visit = 1; visit <= 5; ++visit)
        kiosk.add(a_ballot("sageru", Rating::good, visit));
    REQUIRE(send(kiosk, kiosk.batch(1, 2, 2)).has_value());

    const auto outcome = send(kiosk, kiosk.batch(4, 5));

    REQUIRE_FALSE(outcome.has_value());
    CHECK(outcome.error().error.code == ErrorCode::gap);
    CHECK(outcome.error().stored == kiosk.head(2));
    CHECK(journal().stored == kiosk.head(2));
    CHECK(journal().claimed_seq == 5);
    REQUIRE(send(kiosk, kiosk.batch(3, 5)).has_value());
    CHECK(journal().stored == kiosk.head(5));
}

TEST_CASE_FIXTURE(OneKiosk, "a batch of something else is refused and changes nothing") {
    kiosk.add(a_ballot("sageru", Rating::good, 1));
    kiosk.add(a_ballot("sageru", Rating::good, 2));
    const JournalWriter other = admit(2);
    const std::string head = kiosk.heartbeat();
    const std::string before = tally();

    CHECK(refused("") == ErrorCode::malformed);
    CHECK(refused("not json\n" + head) == ErrorCode::malformed);
    CHECK(refused(kiosk.line(1) + "\n") == ErrorCode::malformed);
    CHECK(refused(" " + kiosk.line(1) + "\n" + head) == ErrorCode::malformed);
    CHECK(refused(other.heartbeat()) == ErrorCode::malformed);
    CHECK(refused(kiosk.line(2) + "\n" + kiosk.line(1) + "\n" + head) == ErrorCode::chain_broken);
    CHECK(refused(kiosk.batch(1, 2, 1)) == ErrorCode::chain_broken);
    CHECK(refused(std::string(300'000, ' ')) == ErrorCode::too_large);
    CHECK(refused(std::string(250, '\n') + head) == ErrorCode::too_large);

    CHECK(journal().stored.seq == 0);
    CHECK(tally() == before);
}

TEST_CASE_FIXTURE(OneKiosk, "a head that the kiosk's key did not sign is refused") {
    kiosk.add(a_ballot("sageru", Rating::good));
    const auto note = protocol::write_head_note(kiosk.head(1), kiosk.kiosk(), key_of(9));

    CHECK(refused(kiosk.line(1) + "\n" + protocol::head_line(note)) == ErrorCode::malformed);
    CHECK(journal().stored.seq == 0);
}

TEST_CASE_FIXTURE(OneKiosk, "a kiosk that may not send is told why") {
    kiosk.add(a_ballot("sageru", Rating::good));
    const auto refused_as = [&](store::KioskStatus status) {
        REQUIRE(store->write([&](store::Writer& writer) {
            store::Kiosk changed = known(kiosk.kiosk()).kiosk;
            changed.status = status;
            return writer.put_kiosk(changed);
        }));
        return refused(kiosk.everything());
    };

    CHECK(refused_as(store::KioskStatus::pending) == ErrorCode::pending);
    CHECK(refused_as(store::KioskStatus::frozen) == ErrorCode::frozen);
    CHECK(refused_as(store::KioskStatus::revoked) == ErrorCode::revoked);
    CHECK(journal().stored.seq == 0);
}

}  // namespace
}  // namespace baileo::tests
