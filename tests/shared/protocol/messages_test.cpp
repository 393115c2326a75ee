#include "shared/protocol/messages.hpp"

#include <doctest/doctest.h>

#include "shared/protocol/problem.hpp"
#include "tests/support/entries.hpp"
#include "tests/support/fake_clock.hpp"
#include "tests/support/replaced.hpp"

using namespace baileo;
using namespace baileo::protocol;

namespace {

EnrolRequest an_enrol_request() {
    return {"KTB7QM4X2H", crypto::SigningKey::from_seed({1}).public_key(),
            *domain::Epoch::parse(tests::some_epoch), "baileo-kiosk/0.1.0", std::string(64, 'a')};
}

EnrolReply an_enrol_reply() {
    const auto key = crypto::SigningKey::from_seed({7}).public_key();
    return {*domain::KioskId::parse(tests::some_kiosk),
            *domain::CompetitionId::parse("ambon-2026"),
            VerifierKey{"server", key},
            VerifierKey{"server/publishing", key},
            "token",
            tests::FakeClock::start};
}

}  // namespace

TEST_CASE("every message is read as it was written") {
    CHECK(read_enrol_request(to_json(an_enrol_request())) == an_enrol_request());
    CHECK(read_enrol_reply(to_json(an_enrol_reply())) == an_enrol_reply());
    const JournalState state{"active", {5, crypto::sha256("5")}, 3, 2, true};
    CHECK(read_journal_state(to_json(state)) == state);
    for (const auto& etag : {std::optional<std::string>("\"1-00\""), std::optional<std::string>()}) {
        const EntriesReply reply{"a note\n", etag, "suspended"};
        CHECK(read_entries_reply(to_json(reply)) == reply);
    }
    const EntriesReply settled{"a note\n", std::nullopt, "active", 42};
    CHECK(read_entries_reply(to_json(settled)) == settled);
    CHECK(read_head_line(head_line("a note\n\n\xE2\x80\x94 x y\n")) == "a note\n\n\xE2\x80\x94 x y\n");
}

TEST_CASE("the head may be accompanied by the newest acknowledgement") {
    CHECK(read_shown_acknowledgement(head_line("head\n", "ack\n")) == "ack\n");
    CHECK(read_head_line(head_line("head\n", "ack\n")) == "head\n");
    CHECK(read_shown_acknowledgement(head_line("head\n")) == "");
    CHECK_FALSE(read_shown_acknowledgement(R"({"head":"head\n","ack":7})"));
}

TEST_CASE("unknown fields are left alone, so that later versions may add some") {
    CHECK(read_enrol_reply(tests::replaced(to_json(an_enrol_reply()), "{", R"({"later":[1,2],)")) ==
          an_enrol_reply());
}

TEST_CASE("a message with a missing or wrong field is refused") {
    const std::string request = to_json(an_enrol_request());
    const std::pair<std::string, std::string> changes[] = {
        {R"("code":)", R"("kode":)"},
        {R"("KTB7QM4X2H")", "7"},
        {R"("KTB7QM4X2H")", "null"},
        {R"("KTB7QM4X2H")", "\"" + std::string(33, 'A') + "\""},
        {R"("epoch":"88)", R"("epoch":"8)"},
        {R"("hw_fingerprint":"aa)", R"("hw_fingerprint":"AA)"},
        {R"("public_key":")", R"("public_key":"00)"},
        {"baileo-kiosk/0.1.0", std::string(101, 'x')},
    };
    for (const auto& [from, to] : changes) {
        CAPTURE(to);
        CHECK(read_enrol_request(tests::replaced(request, from, to)).error().code == ErrorCode::malformed);
    }
    for (const auto* text : {"", "null", "[]", "{}", "{", "\"text\"", "7", "{\"code\":{}}"}) {
        CAPTURE(text);
        CHECK_FALSE(read_enrol_request(text));
        CHECK_FALSE(read_enrol_reply(text));
        CHECK_FALSE(read_journal_state(text));
        CHECK_FALSE(read_entries_reply(text));
        CHECK_FALSE(read_head_line(text));
    }
}

TEST_CASE("a negative or fractional number is no number of entries") {
    const std::string state = to_json(JournalState{"active", {5, {}}, 3, 2, true});
    for (const auto* number : {"-5", "5.0", "5.5", "\"5\"", "true", "1e3", "99999999999999999999999"}) {
        CAPTURE(number);
        CHECK_FALSE(read_journal_state(
            tests::replaced(state, "\"stored_through\":5", std::string("\"stored_through\":") + number)));
    }
}

TEST_CASE("a problem is read as the error that it reports") {
    for (const ErrorCode code :
         {ErrorCode::gap, ErrorCode::fork, ErrorCode::code_spent, ErrorCode::clock_skew}) {
        const Error error{code, "why"};
        CHECK(read_problem(problem_document(error), http_status(code)) == error);
    }
}

TEST_CASE("nothing of the server's inside is told") {
    const std::string document = problem_document({ErrorCode::storage_failed, "/var/lib/baileo: I/O error"});

    CHECK(document.find("/var/lib") == std::string::npos);
    CHECK(read_problem(document, 500).code == ErrorCode::storage_failed);
}

TEST_CASE("an answer that is no problem document is judged by its status") {
    for (const auto* body :
         {"", "<html>502</html>", "[]", "{}", R"({"type":7})", R"({"type":"https://x/unheard-of"})"}) {
        CAPTURE(body);
        CHECK(read_problem(body, 502).code == ErrorCode::unreachable);
        CHECK(read_problem(body, 429).code == ErrorCode::slow_down);
        CHECK(read_problem(body, 413).code == ErrorCode::too_large);
        CHECK(read_problem(body, 400).code == ErrorCode::malformed);
    }
}
