#include "server/usecases/import_journal.hpp"

#include "tests/server/usecases/intake_fixture.hpp"

namespace baileo::tests {
namespace {

using domain::Rating;
using merge::Verdict;

/// A kiosk whose journal comes by stick. A file is a request's body without its limits.
struct StickFixture : IntakeFixture {
    StickFixture() { publish(a_catalogue({"sageru", "posyandu"})); }

    JournalWriter kiosk = admit(1);
    unsigned visits = 0;

    void vote(unsigned times) {
        for (unsigned i = 0; i < times; ++i)
            kiosk.add(a_ballot("sageru", Rating::good, ++visits));
    }
    /// Entries from `first` on up to `last`, written when the journal ended there.
    [[nodiscard]] std::string file(std::uint64_t first, std::uint64_t last) const {
        return kiosk.batch(first, last, last);
    }
    [[nodiscard]] auto import(const std::string& bytes) const {
        return usecases::import_journal(services, bytes);
    }
    [[nodiscard]] ErrorCode refused(const std::string& bytes) const {
        const auto imported = import(bytes);
        REQUIRE_FALSE(imported.has_value());
        return imported.error().error.code;
    }
    /// A journal with the same beginning, signed with this key.
    [[nodiscard]] JournalWriter another_journal(std::uint8_t key) const {
        return {
            {kiosk.kiosk(), journal().epoch, kiosk.key().public_key(), identity.server().verifier().text()},
            key_of(key)};
    }
    [[nodiscard]] store::Journal journal() const { return known(kiosk.kiosk()).journal; }
    void set_status(store::KioskStatus status) const {
        write([&](store::Writer& writer) {
            store::Kiosk changed = known(kiosk.kiosk()).kiosk;
            changed.status = status;
            return writer.put_kiosk(changed);
        });
    }
};

TEST_CASE_FIXTURE(StickFixture,
                  "a journal on a stick is longer than a batch and counts like one that was sent") {
    vote(450);

    const auto imported = import(file(1, 450));

    REQUIRE(imported.has_value());
    CHECK(imported->first == 1);
    CHECK(imported->last == 450);
    CHECK(imported->fresh() == 450);
    CHECK(imported->known == 0);
    CHECK(verdicts() == std::map<Verdict, std::uint64_t>{{Verdict::counted, 450}});
    CHECK(recount_differences().empty());
    const auto acknowledgement =
        protocol::read_acknowledgement(imported->acknowledgement, identity.server().verifier());
    REQUIRE(acknowledgement.has_value());
    CHECK(acknowledgement->stored == kiosk.head(450));
}

TEST_CASE_FIXTURE(StickFixture, "a stick that comes twice and after a part was sent doubles nothing") {
    vote(6);
    REQUIRE(send(kiosk, kiosk.batch(1, 4, 4)).has_value());

    const auto first = import(file(1, 6));
    const std::string once = tally();
    const auto second = import(file(1, 6));

    REQUIRE(first.has_value());
    CHECK(first->known == 4);
    CHECK(first->fresh() == 2);
    REQUIRE(second.has_value());
    CHECK(second->fresh() == 0);
    CHECK(tally() == once);
    CHECK(verdicts() == std::map<Verdict, std::uint64_t>{{Verdict::counted, 6}});
}

TEST_CASE_FIXTURE(StickFixture, "an old stick that is found again is known already") {
    vote(5);
    REQUIRE(import(file(1, 5)).has_value());

    const auto old = import(file(1, 3));

    REQUIRE(old.has_value());
    CHECK(old->known == 3);
    CHECK(old->stored_through == 5);
    CHECK(known(kiosk.kiosk()).kiosk.status == store::KioskStatus::active);
}

TEST_CASE_FIXTURE(StickFixture,
                  "a kiosk that finds its network after many sticks goes on with its own token") {
    vote(500);
    const std::string token = journal().continuation;
    REQUIRE(import(file(1, 300)).has_value());
    REQUIRE(import(file(1, 500)).has_value());

    CHECK(journal().continuation == token);
    CHECK(usecases::receive_entries(services, known(kiosk.kiosk()), token, kiosk.heartbeat()).has_value());
}

TEST_CASE_FIXTURE(StickFixture, "a kiosk does not count as heard from because a stick came") {
    vote(1);

    REQUIRE(import(file(1, 1)).has_value());

    CHECK_FALSE(known(kiosk.kiosk()).kiosk.last_heard_at.has_value());
}

TEST_CASE_FIXTURE(StickFixture, "a stick that leaves a gap is refused until the one before it was imported") {
    vote(9);

    const auto early = import(file(6, 9));

    REQUIRE_FALSE(early.has_value());
    CHECK(early.error().error.code == ErrorCode::gap);
    CHECK(early.error().stored == kiosk.head(0));
    const auto part = import(file(1, 5));
    REQUIRE(part.has_value());
    CHECK(part->claimed_through == 9);
    CHECK(part->stored_through == 5);
    REQUIRE(import(file(6, 9)).has_value());
    CHECK(journal().stored == kiosk.head(9));
}

TEST_CASE_FIXTURE(StickFixture, "a stick that was cut off anywhere is refused and changes nothing") {
    vote(3);
    const std::string whole = file(1, 3);
    const std::string before = tally();

    for (std::size_t size = 0; size < whole.size(); ++size)
        REQUIRE(refused(whole.substr(0, size)) == ErrorCode::malformed);

    CHECK(journal().stored.seq == 0);
    CHECK(tally() == before);
}

TEST_CASE_FIXTURE(StickFixture, "a stick with one changed byte is refused and changes nothing") {
    vote(3);
    const std::string whole = file(1, 3);
    const std::string before = tally();

    for (std::size_t place = 0; place < whole.size(); ++place) {
        std::string changed = whole;
        changed[place] = static_cast<char>(changed[place] ^ 1);
        REQUIRE_FALSE(import(changed).has_value());
    }

    CHECK(journal().stored.seq == 0);
    CHECK(journal().claimed_seq == 0);
    CHECK(tally() == before);
}

TEST_CASE_FIXTURE(StickFixture, "entries that somebody else put under a true head are never stored") {
    vote(250);
    const std::string head_line = kiosk.batch(1, 0, 250);
    JournalWriter forger = another_journal(9);  // knows where the chain begins, and not the key
    for (unsigned visit = 1; visit <= 250; ++visit)
        forger.add(a_ballot("posyandu", Rating::very_good, visit));
    std::string forged;
    for (std::uint64_t seq = 1; seq <= 250; ++seq)
        forged += forger.line(seq) + "\n";

    CHECK(refused(forged + head_line) == ErrorCode::chain_broken);

    CHECK(journal().stored.seq == 0);
}

TEST_CASE_FIXTURE(StickFixture, "a stick of a kiosk that is not known here is refused") {
    vote(1);
    const journal::EnrolmentStatement elsewhere{id<domain::KioskId>("00000000000000aa"),
                                                id<domain::Epoch>("00000000000000e1"), key_of(7).public_key(),
                                                "another server"};
    JournalWriter stranger(elsewhere, key_of(7));
    stranger.add(a_ballot("sageru", Rating::good));

    CHECK(refused(stranger.everything()) == ErrorCode::not_found);
    const auto note = protocol::write_head_note(kiosk.head(1), kiosk.kiosk(), key_of(9));
    CHECK(refused(kiosk.line(1) + "\n" + protocol::head_line(note) + "\n") == ErrorCode::bad_signature);
}

TEST_CASE_FIXTURE(StickFixture,
                  "a stick with another journal of the same kiosk freezes it and is kept as evidence") {
    vote(3);
    REQUIRE(import(file(1, 3)).has_value());
    JournalWriter copy = another_journal(101);  // the kiosk's own key, see admit()
    copy.add(a_ballot("posyandu", Rating::poor, 77));

    const auto forked = import(copy.everything());

    REQUIRE_FALSE(forked.has_value());
    CHECK(forked.error().error.code == ErrorCode::fork);
    CHECK(forked.error().stored == kiosk.head(1));
    CHECK(known(kiosk.kiosk()).kiosk.status == store::KioskStatus::frozen);
    CHECK(refused(file(1, 3)) == ErrorCode::frozen);
}

TEST_CASE_FIXTURE(StickFixture, "a stick of a suspended kiosk is stored and its ballots are set aside") {
    vote(2);
    write([&](store::Writer& writer) {
        return writer.add_decision({0, "suspend", kiosk.kiosk(), "tried out", "admin", clock.wall()});
    });
    set_status(store::KioskStatus::suspended);

    const auto imported = import(file(1, 2));

    REQUIRE(imported.has_value());
    CHECK(imported->quarantined);
    CHECK(verdicts() == std::map<Verdict, std::uint64_t>{{Verdict::quarantined, 2}});
}

TEST_CASE_FIXTURE(StickFixture, "a stick of a kiosk that may not send is refused as its request would be") {
    vote(1);

    set_status(store::KioskStatus::pending);
    CHECK(refused(file(1, 1)) == ErrorCode::pending);
    set_status(store::KioskStatus::revoked);
    CHECK(refused(file(1, 1)) == ErrorCode::revoked);
    CHECK(journal().stored.seq == 0);
}

}  // namespace
}  // namespace baileo::tests
