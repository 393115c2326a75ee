#include "server/usecases/kiosks.hpp"

#include "tests/server/usecases/intake_fixture.hpp"

namespace baileo::tests {
namespace {

using domain::Rating;
using store::KioskStatus;

struct Enrolment : IntakeFixture {
    Enrolment() { publish(a_catalogue({"sageru"})); }

    [[nodiscard]] usecases::Invitation invited() const {
        const auto invitation = usecases::invite_kiosk(services, "Loket 3", "Dinas Dukcapil");
        REQUIRE(invitation.has_value());
        return *invitation;
    }
    [[nodiscard]] static protocol::EnrolRequest request(const std::string& code, std::uint8_t key = 50) {
        return {code, key_of(key).public_key(), id<domain::Epoch>("00000000000000e1"), "baileo-kiosk/0.1.0",
                std::string(64, 'f')};
    }
    [[nodiscard]] std::optional<ErrorCode> enrolment_error(const protocol::EnrolRequest& asked) const {
        const auto reply = usecases::enrol_kiosk(services, asked);
        if (reply) return std::nullopt;
        return reply.error().code;
    }
};

TEST_CASE_FIXTURE(Enrolment, "a kiosk that brings its code waits for an admin and then takes part") {
    const auto invitation = invited();
    CHECK(invitation.code.size() == 10);

    const auto reply = usecases::enrol_kiosk(services, request(invitation.code));

    REQUIRE(reply.has_value());
    CHECK(reply->kiosk == invitation.kiosk);
    CHECK(reply->competition.text() == "ambon-2026");
    CHECK(reply->server_key == identity.server().verifier());
    CHECK(reply->publishing_key == identity.publisher().verifier());
    CHECK(known(invitation.kiosk).kiosk.status == KioskStatus::pending);
    CHECK(known(invitation.kiosk).kiosk.software == "baileo-kiosk/0.1.0");
    REQUIRE(usecases::confirm_kiosk(services, invitation.kiosk).has_value());
    JournalWriter kiosk({reply->kiosk, id<domain::Epoch>("00000000000000e1"), key_of(50).public_key(),
                         reply->server_key.text()},
                        key_of(50));
    kiosk.add(a_ballot("sageru", Rating::good));
    CHECK(usecases::receive_entries(services, known(reply->kiosk), reply->continuation, kiosk.everything())
              .has_value());
}

TEST_CASE_FIXTURE(Enrolment, "a code may be typed with dashes, small letters and look-alikes") {
    const auto invitation = invited();
    std::string typed = invitation.code.substr(0, 4) + "-" + invitation.code.substr(4);
    for (char& c : typed)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');

    CHECK_FALSE(enrolment_error(request(typed)).has_value());
}

TEST_CASE_FIXTURE(Enrolment, "a kiosk whose answer was lost gets the same answer, even much later") {
    const auto invitation = invited();
    const auto once = usecases::enrol_kiosk(services, request(invitation.code));
    REQUIRE(once.has_value());
    clock.advance(std::chrono::hours(2));
    REQUIRE(usecases::confirm_kiosk(services, invitation.kiosk).has_value());

    const auto again = usecases::enrol_kiosk(services, request(invitation.code));

    REQUIRE(again.has_value());
    CHECK(again->kiosk == once->kiosk);
    CHECK(again->continuation == once->continuation);
    CHECK(known(invitation.kiosk).kiosk.status == KioskStatus::active);
}

TEST_CASE_FIXTURE(Enrolment, "a code lets one kiosk in, for ten minutes") {
    const auto used = invited();
    REQUIRE_FALSE(enrolment_error(request(used.code, 50)).has_value());
    CHECK(enrolment_error(request(used.code, 51)) == ErrorCode::code_spent);
    CHECK(enrolment_error(request("0000000000", 50)) == ErrorCode::code_spent);

    const auto late = invited();
    clock.advance(usecases::invitation_lifetime);
    CHECK(enrolment_error(request(late.code, 52)) == ErrorCode::code_spent);
}

TEST_CASE_FIXTURE(Enrolment, "a kiosk that was shut out cannot come back with its code") {
    const auto invitation = invited();
    REQUIRE_FALSE(enrolment_error(request(invitation.code)).has_value());
    REQUIRE(usecases::revoke_kiosk(services, invitation.kiosk).has_value());

    CHECK(enrolment_error(request(invitation.code)) == ErrorCode::code_spent);
    const auto confirmed = usecases::confirm_kiosk(services, invitation.kiosk);
    REQUIRE_FALSE(confirmed.has_value());
    CHECK(confirmed.error().code == ErrorCode::conflict);
}

TEST_CASE_FIXTURE(Enrolment, "an invitation needs a name that can be shown") {
    CHECK_FALSE(usecases::invite_kiosk(services, "", "").has_value());
    CHECK_FALSE(usecases::invite_kiosk(services, "Loket\n3", "").has_value());
    CHECK(usecases::invite_kiosk(services, "Loket 3", "").has_value());
}

TEST_CASE("before a catalogue there is no competition to take part in") {
    const IntakeFixture server;

    const auto reply = usecases::enrol_kiosk(server.services, Enrolment::request("0123456789"));

    REQUIRE_FALSE(reply.has_value());
    CHECK(reply.error().code == ErrorCode::not_found);
}

struct Exclusion : IntakeFixture {
    Exclusion() {
        publish(a_catalogue({"sageru"}));
        kiosk.add(a_ballot("sageru", Rating::good));
        REQUIRE(send(kiosk, kiosk.everything()).has_value());
    }
    JournalWriter kiosk = admit(1);

    [[nodiscard]] Status suspend() const {
        return usecases::suspend_kiosk(services, kiosk.kiosk(), "stood in a shop", "admin");
    }
    [[nodiscard]] Status release() const {
        return usecases::release_kiosk(services, kiosk.kiosk(), "it was agreed", "admin");
    }
};

TEST_CASE_FIXTURE(Exclusion,
                  "a suspended kiosk may send, but its ballots do not count until it is released") {
    const std::string before = tally();
    REQUIRE(suspend().has_value());
    CHECK(verdicts() == std::map<merge::Verdict, std::uint64_t>{{merge::Verdict::quarantined, 1}});
    const auto heartbeat = send(kiosk, kiosk.heartbeat());
    REQUIRE(heartbeat.has_value());
    CHECK(heartbeat->quarantined);
    CHECK(heartbeat->reply.status == "suspended");

    REQUIRE(release().has_value());

    CHECK(tally() == before);
    const auto decisions = ask([](store::Reader& reader) { return reader.decisions(); });
    REQUIRE(decisions.size() == 2);
    CHECK(decisions[0].kind == "suspend");
    CHECK(decisions[0].reason == "stood in a shop");
    CHECK(decisions[1].kind == "release");
    CHECK(decisions[1].author == "admin");
}

TEST_CASE_FIXTURE(Exclusion, "a decision needs a reason and changes something") {
    const auto code = [](const Status& status) { return status ? ErrorCode::internal : status.error().code; };

    CHECK(code(release()) == ErrorCode::conflict);
    CHECK(code(usecases::suspend_kiosk(services, kiosk.kiosk(), "", "admin")) == ErrorCode::malformed);
    CHECK(code(usecases::suspend_kiosk(services, id<domain::KioskId>("00000000000000ff"), "a reason",
                                       "admin")) == ErrorCode::not_found);
    REQUIRE(suspend().has_value());
    CHECK(code(suspend()) == ErrorCode::conflict);
}

TEST_CASE_FIXTURE(Exclusion, "what a kiosk sent before it was shut out goes on counting") {
    const std::string before = tally();

    REQUIRE(usecases::revoke_kiosk(services, kiosk.kiosk()).has_value());

    CHECK(tally() == before);
    CHECK(recount_differences().empty());
}

}  // namespace
}  // namespace baileo::tests
