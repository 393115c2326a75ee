#include "kiosk/store/pin_guard.hpp"

#include <doctest/doctest.h>

#include "shared/crypto/secret_hash.hpp"
#include "tests/kiosk/store/store_fixture.hpp"

using namespace baileo;
using kiosk::PinStanding;
using std::chrono::seconds;

namespace {

const std::string right_pin = "048213";
const std::string wrong_pin = "048214";

struct GuardedKiosk : tests::EnrolledStore {
    GuardedKiosk() { set_pin(1); }

    void set_pin(std::uint64_t version) {
        REQUIRE(store->settings().keep({version, "note " + std::to_string(version),
                                        *crypto::hash_secret(right_pin, crypto::modest_cost)}));
    }
    [[nodiscard]] SinceBoot now() const { return clock.since_boot(); }
    PinStanding standing() { return *store->pin().standing(now()); }
    bool enter(const std::string& digits) {
        const auto attempt = store->pin().begin(now());
        REQUIRE(attempt);
        return *store->pin().finish(*attempt, digits, now());
    }
    /// Enters wrong digits so many times, each as soon as it may be.
    void guess(unsigned times) {
        for (unsigned i = 0; i < times; ++i) {
            if (const PinStanding before = standing(); before.kind == PinStanding::Kind::waiting)
                clock.advance(before.until - now());
            CHECK_FALSE(enter(wrong_pin));
        }
    }
    bool may_try() { return store->pin().begin(now()).has_value(); }
    bool journal_ends_in(const std::string& words) { return lines().back().find(words) != std::string::npos; }
};

}  // namespace

TEST_CASE_FIXTURE(tests::EnrolledStore, "without a PIN from the server nothing can be tried") {
    CHECK(store->pin().standing(SinceBoot{0})->kind == PinStanding::Kind::none);
    CHECK_FALSE(store->pin().begin(SinceBoot{0}));
}

TEST_CASE_FIXTURE(GuardedKiosk, "the right PIN opens and is written down without its digits") {
    CHECK(enter(right_pin));
    CHECK(journal_ends_in(R"("type":"pin_ok")"));
    CHECK_FALSE(journal_ends_in(right_pin));
}

TEST_CASE_FIXTURE(GuardedKiosk, "a wrong PIN is counted and written down without its digits") {
    CHECK_FALSE(enter(wrong_pin));
    CHECK(standing() == PinStanding{PinStanding::Kind::ready, 1, {}});
    CHECK(journal_ends_in(R"("type":"pin_failed")"));
    CHECK(journal_ends_in(R"("body":{"failures":1,"locked":false})"));
    CHECK_FALSE(journal_ends_in(wrong_pin));
}

TEST_CASE_FIXTURE(GuardedKiosk, "the right PIN forgives the wrong ones before it") {
    guess(4);
    CHECK(enter(right_pin));
    CHECK(standing().failures == 0);
}

TEST_CASE_FIXTURE(GuardedKiosk, "five wrong PINs cost a wait that doubles with each further one") {
    guess(5);
    CHECK(standing() == PinStanding{PinStanding::Kind::waiting, 5, now() + seconds(15)});
    CHECK_FALSE(may_try());
    clock.advance(seconds(15));
    CHECK_FALSE(enter(wrong_pin));
    CHECK(standing().until == now() + seconds(30));
    clock.advance(seconds(30));
    CHECK(enter(right_pin));
}

TEST_CASE_FIXTURE(GuardedKiosk, "fifteen wrong PINs across restarts lock the maintenance") {
    for (unsigned i = 0; i < kiosk::most_attempts; ++i) {
        guess(1);
        reopen();
        CHECK(standing().failures == i + 1);
    }
    CHECK(standing().kind == PinStanding::Kind::locked);
    CHECK(journal_ends_in(R"("failures":15,"locked":true)"));
    clock.advance(std::chrono::hours(1000));
    CHECK_FALSE(may_try());
}

TEST_CASE_FIXTURE(GuardedKiosk, "a power cut between counting and checking leaves the attempt counted") {
    guess(2);
    const auto attempt = store->pin().begin(now());
    REQUIRE(attempt);
    reopen();
    CHECK(standing().failures == 3);
}

TEST_CASE_FIXTURE(GuardedKiosk, "a restart does not shorten a wait") {
    guess(6);
    clock.advance(seconds(29));
    reopen();
    CHECK(standing() == PinStanding{PinStanding::Kind::waiting, 6, now() + seconds(30)});
}

TEST_CASE_FIXTURE(GuardedKiosk, "a new PIN from the server ends a lockout") {
    guess(kiosk::most_attempts);
    set_pin(2);
    CHECK(standing() == PinStanding{PinStanding::Kind::ready, 0, {}});
    CHECK(enter(right_pin));
}

TEST_CASE_FIXTURE(GuardedKiosk, "older settings and other ones of the same version are refused") {
    set_pin(5);
    const auto kept = *store->settings().newest();
    CHECK(store->settings().keep(*kept));
    for (const std::uint64_t version : {4U, 5U}) {
        const Status refused = store->settings().keep({version, "another", kept->pin_hash});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::conflict);
    }
    CHECK(*store->settings().newest() == kept);
}
