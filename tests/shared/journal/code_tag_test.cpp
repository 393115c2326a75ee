#include "shared/journal/code_tag.hpp"

#include <doctest/doctest.h>

#include "shared/journal/ballot_body.hpp"
#include "shared/journal/json_reader.hpp"
#include "tests/support/entries.hpp"

using namespace baileo;
using domain::BallotCode;
using domain::CodeCheck;
using domain::CodeTag;

namespace {

/// The least work that Argon2id allows.
CodeCheck quick(std::string_view text) { return {*domain::CodeSalt::parse(text), 1, 8, ""}; }

const std::string a_salt = "000102030405060708090a0b0c0d0e0f";

}  // namespace

TEST_CASE("the tag of a code depends on the code and on the salt and cost of its competition") {
    const auto code = BallotCode::of({1, 2, 3, 4, 5, 6, 7, 8});
    const auto tag = journal::code_tag(code, quick(a_salt));
    CodeCheck slower = quick(a_salt);
    slower.passes = 2;

    REQUIRE(tag.has_value());
    CHECK(tag == journal::code_tag(*BallotCode::parse(domain::in_groups(code.text())), quick(a_salt)));
    CHECK(tag != journal::code_tag(BallotCode::of({0, 2, 3, 4, 5, 6, 7, 8}), quick(a_salt)));
    CHECK(tag != journal::code_tag(code, quick("ff0102030405060708090a0b0c0d0e0f")));
    CHECK(tag != journal::code_tag(code, slower));
}

TEST_CASE("a tag is the one that the page on the protocol computes") {
    const auto code = BallotCode::parse("KTB7-QM4X-2H9CX");
    REQUIRE(code.has_value());
    CHECK(journal::code_tag(*code, {*domain::CodeSalt::parse(a_salt), 2, 19'456, ""})->text() ==
          "54333b3d8cc84afb79f1a54917b1a3ff");
}

TEST_CASE("a cost that no machine should pay is refused") {
    const auto code = BallotCode::of({});
    CodeCheck check = quick(a_salt);
    check.memory_kib = 4'000'000;
    CHECK(journal::code_tag(code, check).error().code == ErrorCode::malformed);
    check.memory_kib = 1;
    CHECK(journal::code_tag(code, check).error().code == ErrorCode::malformed);
    check = quick(a_salt);
    check.passes = 0;
    CHECK(journal::code_tag(code, check).error().code == ErrorCode::malformed);
    CHECK(journal::code_tag(code, {}).error().code == ErrorCode::malformed);
}

TEST_CASE("a list of tags holds those that were put into it and no other") {
    std::string list;
    for (const char first : {'\x10', '\x20', '\x9f', '\xff'})
        list += first + std::string(15, '\x05');
    const auto tag = [](const std::string& digits) { return *CodeTag::parse(digits + std::string(30, '0')); };
    const auto listed = [](const std::string& digits) {
        std::string text = digits;
        for (int i = 0; i < 15; ++i)
            text += "05";
        return *CodeTag::parse(text);
    };

    for (const char* digits : {"10", "20", "9f", "ff"}) {
        CHECK(journal::lists(list, listed(digits)));
        CHECK_FALSE(journal::lists(list, tag(digits)));
    }
    CHECK_FALSE(journal::lists(list, listed("00")));
    CHECK_FALSE(journal::lists(list, listed("30")));
    CHECK_FALSE(journal::lists("", listed("10")));
    CHECK_FALSE(journal::lists("short", listed("10")));
}

TEST_CASE("a ballot keeps the tag of its code and has the same spelling as ever without one") {
    domain::Ballot ballot = tests::a_ballot();
    CHECK(journal::write_ballot(ballot).find("code_tag") == std::string::npos);
    ballot.code_tag = CodeTag::parse("00112233445566778899aabbccddeeff");

    const auto read = journal::JsonReader().read_ballot_body(journal::write_ballot_body(ballot, {}));

    REQUIRE(read);
    CHECK(read->ballot == ballot);
    CHECK(journal::write_ballot(ballot).ends_with(
        R"("position":3,"code_tag":"00112233445566778899aabbccddeeff"})"));
}
