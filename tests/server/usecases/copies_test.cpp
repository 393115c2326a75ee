#include "tests/server/usecases/intake_fixture.hpp"

namespace baileo::tests {
namespace {

using domain::Rating;

/// Copied disks, restored kiosks, lost and repeated answers.
struct CopiesFixture : IntakeFixture {
    CopiesFixture() {
        publish(a_catalogue({"sageru"}));
        kiosk.add(a_ballot("sageru", Rating::good, 1));
        kiosk.add(a_ballot("sageru", Rating::good, 2));
        copy = admit_copy();
    }

    JournalWriter kiosk = admit(1);
    std::optional<JournalWriter> copy;  ///< the same kiosk as it was before its second entry

    [[nodiscard]] JournalWriter admit_copy() const {
        const store::Journal journal = known(kiosk.kiosk()).journal;
        JournalWriter twin(
            {journal.kiosk, journal.epoch, journal.public_key, identity.server().verifier().text()},
            key_of(101));
        twin.add(a_ballot("sageru", Rating::good, 1));
        return twin;
    }
    [[nodiscard]] store::Journal journal() const { return known(kiosk.kiosk()).journal; }
    [[nodiscard]] std::optional<ErrorCode> sent_with(const std::string& continuation,
                                                     const std::string& body) const {
        const auto outcome = usecases::receive_entries(services, known(kiosk.kiosk()), continuation, body);
        if (outcome) return std::nullopt;
        return outcome.error().error.code;
    }
};

TEST_CASE_FIXTURE(CopiesFixture, "a request that comes twice changes nothing and gets the same token") {
    REQUIRE_FALSE(sent_with("first", kiosk.everything()));
    const store::Journal once = journal();
    const std::string tally_once = tally();

    REQUIRE_FALSE(sent_with("first", kiosk.everything()));

    CHECK(journal().continuation == once.continuation);
    CHECK(journal().previous_continuation == "first");
    CHECK(tally() == tally_once);
}

TEST_CASE_FIXTURE(CopiesFixture, "a kiosk whose answer was lost goes on with its old token") {
    REQUIRE_FALSE(sent_with("first", kiosk.batch(1, 1)));

    REQUIRE_FALSE(sent_with("first", kiosk.batch(1, 2)));

    CHECK(journal().stored == kiosk.head(2));
}

TEST_CASE_FIXTURE(CopiesFixture, "a token from before the last but one is refused") {
    REQUIRE_FALSE(sent_with("first", kiosk.batch(1, 1)));
    REQUIRE_FALSE(sent_with(journal().continuation, kiosk.batch(2, 2)));

    CHECK(sent_with("first", kiosk.everything()) == ErrorCode::continuation);
    CHECK(sent_with("never given", kiosk.everything()) == ErrorCode::continuation);
}

TEST_CASE_FIXTURE(CopiesFixture,
                  "whoever signs for less than was sent is a copy, but nothing is frozen yet") {
    REQUIRE_FALSE(sent_with("first", kiosk.everything()));

    CHECK(sent_with("first", copy->heartbeat()) == ErrorCode::continuation);
    CHECK(sent_with(journal().continuation, copy->everything()) == ErrorCode::continuation);
    CHECK(known(kiosk.kiosk()).kiosk.status == store::KioskStatus::active);
}

TEST_CASE_FIXTURE(CopiesFixture,
                  "another entry at the same place is kept as evidence and freezes the kiosk") {
    copy->add(a_ballot("sageru", Rating::poor, 7));
    REQUIRE_FALSE(sent_with("first", kiosk.everything()));
    const std::string before = tally();

    const auto outcome =
        usecases::receive_entries(services, known(kiosk.kiosk()), "first", copy->batch(2, 2));

    REQUIRE_FALSE(outcome.has_value());
    CHECK(outcome.error().error.code == ErrorCode::fork);
    CHECK(outcome.error().stored == kiosk.head(2));
    CHECK(known(kiosk.kiosk()).kiosk.status == store::KioskStatus::frozen);
    CHECK(tally() == before);
    CHECK(recount_differences().empty());
    kiosk.add(a_ballot("sageru", Rating::good, 3));
    CHECK(sent_with(journal().continuation, kiosk.batch(3, 3)) == ErrorCode::frozen);
}

TEST_CASE_FIXTURE(CopiesFixture, "an entry that follows another history is a fork where they part") {
    copy->add(a_ballot("sageru", Rating::poor, 7));
    copy->add(a_ballot("sageru", Rating::poor, 8));
    REQUIRE_FALSE(sent_with("first", kiosk.everything()));

    const auto outcome =
        usecases::receive_entries(services, known(kiosk.kiosk()), "first", copy->batch(3, 3));

    REQUIRE_FALSE(outcome.has_value());
    CHECK(outcome.error().error.code == ErrorCode::fork);
    CHECK(outcome.error().stored == kiosk.head(2));
}

TEST_CASE_FIXTURE(CopiesFixture, "two signed heads of one length are a fork even without entries") {
    copy->add(a_ballot("sageru", Rating::poor, 7));
    REQUIRE_FALSE(sent_with("first", kiosk.everything()));

    CHECK(sent_with(journal().continuation, copy->heartbeat()) == ErrorCode::fork);
    CHECK(known(kiosk.kiosk()).kiosk.status == store::KioskStatus::frozen);
}

TEST_CASE_FIXTURE(CopiesFixture, "a kiosk learns what the server has and whether its token is known") {
    REQUIRE_FALSE(sent_with("first", kiosk.batch(1, 1)));

    const auto state = usecases::journal_state(services, known(kiosk.kiosk()), "first");
    const auto strange = usecases::journal_state(services, known(kiosk.kiosk()), "strange");

    REQUIRE(state.has_value());
    CHECK(state->stored == kiosk.head(1));
    CHECK(state->status == "active");
    CHECK(state->continuation_known);
    REQUIRE(strange.has_value());
    CHECK_FALSE(strange->continuation_known);
}

}  // namespace
}  // namespace baileo::tests
