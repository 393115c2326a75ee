// What a receipt tells, and what it does not.
#include "server/usecases/receipt.hpp"
#include "server/usecases/kiosks.hpp"
#include "server/usecases/public_log.hpp"
#include "tests/server/usecases/intake_fixture.hpp"

namespace baileo::tests {
namespace {

struct Receipts : IntakeFixture {
    Receipts() { publish(a_catalogue({"posyandu", "sageru"})); }

    /// Casts a ballot, sends it and returns the receipt.
    std::string cast(domain::Rating rating, unsigned visit) {
        journal::Salt salt{};
        luck.fill(salt);
        const domain::Ballot ballot = a_ballot("sageru", rating, visit);
        kiosk.add(ballot, salt);
        REQUIRE(send(kiosk, kiosk.batch(kiosk.size(), kiosk.size())).has_value());
        return to_hex(journal::commit(salt, journal::write_ballot(ballot)));
    }
    void close_day() {
        REQUIRE(usecases::close_log_day(services).has_value());
        clock.advance(std::chrono::hours(24));
    }
    usecases::ReceiptAnswer found(const std::string& receipt) {
        auto answer = desk.find(receipt);
        REQUIRE(answer.has_value());
        return std::move(*answer);
    }

    SeededRandom luck{11};
    JournalWriter kiosk = admit(1);
    usecases::ReceiptDesk desk{services};
};

TEST_CASE_FIXTURE(Receipts, "a receipt of today is known before the log is closed") {
    const std::string receipt = cast(domain::Rating::good, 1);

    CHECK(found(receipt).verdict == merge::Verdict::counted);
    CHECK_FALSE(found(receipt).logged.has_value());
    close_day();
    CHECK(found(receipt).logged.has_value());
}

TEST_CASE_FIXTURE(Receipts, "every receipt is proven by the checkpoint that comes with it") {
    std::vector<std::string> receipts;
    for (unsigned visit = 1; visit <= 30; ++visit) {
        receipts.push_back(cast(domain::Rating::good, visit));
        if (visit % 10 == 0) close_day();
    }
    for (const std::string& receipt : receipts) {
        const auto logged = found(receipt).logged;
        REQUIRE(logged.has_value());
        const auto text = protocol::open_note(logged->checkpoint, usecases::log_signer(identity).verifier());
        REQUIRE(text.has_value());
        const auto checkpoint = log::read_checkpoint(*text);
        REQUIRE(checkpoint.has_value());
        CHECK(log::verify_inclusion(log::leaf_hash(*from_hex(receipt)), logged->position, checkpoint->head,
                                    logged->proof));
    }
}

TEST_CASE_FIXTURE(Receipts, "answers for different choices differ in hash, place and proof alone") {
    const std::string poor = cast(domain::Rating::poor, 1);
    const std::string very_good = cast(domain::Rating::very_good, 2);
    close_day();

    auto one = found(poor);
    auto other = found(very_good);
    REQUIRE(one.logged.has_value());
    REQUIRE(other.logged.has_value());
    one.commitment = other.commitment;
    one.logged->position = other.logged->position;
    one.logged->proof = other.logged->proof;

    CHECK(usecases::receipt_json(one) == usecases::receipt_json(other));
}

TEST_CASE_FIXTURE(Receipts, "a receipt says why its ballot is set aside, and that it counts again") {
    const std::string first = cast(domain::Rating::poor, 1);
    const std::string second = cast(domain::Rating::good, 1);

    CHECK(found(first).verdict == merge::Verdict::changed_in_visit);
    CHECK(found(second).verdict == merge::Verdict::counted);
    REQUIRE(usecases::suspend_kiosk(services, kiosk.kiosk(), "moved without notice", "admin"));
    CHECK(found(second).verdict == merge::Verdict::quarantined);
    REQUIRE(usecases::release_kiosk(services, kiosk.kiosk(), "it was announced", "admin"));
    CHECK(found(second).verdict == merge::Verdict::counted);
}

TEST_CASE_FIXTURE(Receipts, "what is no receipt is refused, and one that nobody gave is not found") {
    CHECK(desk.find("KTB7").error().code == ErrorCode::malformed);
    CHECK(desk.find(std::string(64, 'a')).error().code == ErrorCode::not_found);
    kiosk.add(journal::type::ballot, R"({"ballot":{},"salt":"","commit":")" + std::string(64, 'b') + "\"}");
    REQUIRE(send(kiosk, kiosk.everything()).has_value());
    CHECK(desk.find(std::string(64, 'b')).error().code == ErrorCode::not_found);
}

}  // namespace
}  // namespace baileo::tests
