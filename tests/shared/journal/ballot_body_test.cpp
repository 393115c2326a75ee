#include "shared/journal/ballot_body.hpp"

#include <doctest/doctest.h>

#include "shared/journal/json_reader.hpp"
#include "tests/support/entries.hpp"

using namespace baileo;
using journal::JsonReader;

namespace {

const journal::Salt salt{1, 2, 3};

/// The body with a part replaced; `commit_again` makes the commitment fit the changed ballot.
std::string tampered(std::string_view from, std::string_view to, bool commit_again) {
    std::string text = journal::write_ballot(tests::a_ballot());
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    const std::string commitment = to_hex(journal::commit(salt, text));
    text.replace(at, from.size(), to);
    return R"({"ballot":)" + text + R"(,"salt":")" + to_hex(salt) + R"(","commit":")" +
           (commit_again ? to_hex(journal::commit(salt, text)) : commitment) + R"("})";
}

}  // namespace

TEST_CASE("a ballot is read back together with its commitment") {
    const auto ballot = tests::a_ballot();

    const auto cast = JsonReader().read_ballot_body(journal::write_ballot_body(ballot, salt));

    REQUIRE(cast);
    CHECK(cast->ballot == ballot);
    CHECK(cast->salt == salt);
    CHECK(cast->commitment == journal::commit(salt, journal::write_ballot(ballot)));
}

TEST_CASE("a ballot that is not the committed one is refused") {
    CHECK_FALSE(JsonReader().read_ballot_body(tampered(R"("overall":4)", R"("overall":1)", false)));
    CHECK(JsonReader().read_ballot_body(tampered(R"("overall":4)", R"("overall":1)", true)));
}

TEST_CASE("a ballot with a value that no kiosk writes is refused") {
    struct Row {
        const char *from, *to;
    };
    const Row rows[] = {{R"("overall":4)", R"("overall":0)"},
                        {R"("overall":4)", R"("overall":5)"},
                        {R"("overall":4)", R"("overall":4.0)"},
                        {R"("overall":4)", R"("overall":"4")"},
                        {R"("language":"id")", R"("language":"de")"},
                        {R"("innovation":"sageru")", R"("innovation":"Sageru")"},
                        {R"("innovation":"sageru")", R"("innovation":"sageru","name":"Ani")"},
                        {R"("order_seed":4711)", R"("order_seed":9007199254740992)"},
                        {R"("position":3)", R"("position":-1)"},
                        {R"("position":3)", R"("position":100001)"},
                        {R"("catalogue_version":7,)", ""},
                        {"0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcde"},
                        {"{\"ballot_id\"", "{ \"ballot_id\""}};
    for (const Row& row : rows) {
        CAPTURE(row.to);
        CHECK(JsonReader().read_ballot_body(tampered(row.from, row.to, true)).error().code ==
              ErrorCode::malformed);
    }
}

TEST_CASE("salt and ballot both decide the commitment") {
    const std::string text = journal::write_ballot(tests::a_ballot());

    CHECK(journal::commit({1}, text) != journal::commit({2}, text));
    CHECK(journal::commit({1}, text) != journal::commit({1}, text + " "));
    CHECK(journal::commit({1}, text) ==
          crypto::sha256({as_bytes("baileo/ballot/1"), journal::Salt{1}, as_bytes(text)}));
}

TEST_CASE("a receipt is ten characters that a person can read aloud") {
    const journal::Commitment commitment{0x9F, 0x4C, 0x7A, 0xD3, 0x9D, 0x11, 0x40};

    CHECK(journal::receipt_code(commitment).size() == 12);
    CHECK(journal::receipt_code(commitment)[4] == '-');
    CHECK(journal::receipt_code({}) == "0000-0000-00");
    CHECK(journal::receipt_code(commitment) != journal::receipt_code({}));
}
