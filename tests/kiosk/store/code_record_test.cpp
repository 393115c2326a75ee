#include "kiosk/store/code_record.hpp"

#include <doctest/doctest.h>

#include "tests/kiosk/store/store_fixture.hpp"

using namespace baileo;
using tests::EnrolledStore;

namespace {

domain::CodeTag tag(char digit) { return *domain::CodeTag::parse(std::string(32, digit)); }

domain::Ballot ballot_with(EnrolledStore& kiosk, char code, char visit) {
    domain::Ballot ballot = tests::ballot_of(kiosk.random);
    ballot.code_tag = tag(code);
    ballot.visit = *domain::VisitId::parse(std::string(32, visit));
    return ballot;
}

}  // namespace

TEST_CASE("a code is used up together with the ballots of its visit") {
    EnrolledStore kiosk;
    CHECK(kiosk.store->codes().is_used(tag('a')) == false);

    REQUIRE(kiosk.append({ballot_with(kiosk, 'a', '1'), ballot_with(kiosk, 'a', '1')}));
    kiosk.reopen();

    CHECK(kiosk.store->codes().is_used(tag('a')) == true);
    CHECK(kiosk.store->codes().is_used(tag('b')) == false);
}

TEST_CASE("a code serves no second visit on the same kiosk and nothing of it is kept") {
    EnrolledStore kiosk;
    REQUIRE(kiosk.append({ballot_with(kiosk, 'a', '1')}));

    const auto second = kiosk.append({ballot_with(kiosk, 'b', '2'), ballot_with(kiosk, 'a', '2')});

    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::conflict);
    CHECK(kiosk.store->journal().figures()->ballots == 1);
    CHECK(kiosk.store->codes().is_used(tag('b')) == false);
}

TEST_CASE("ballots that are stored again with their code give the same receipts") {
    EnrolledStore kiosk;
    const auto ballot = ballot_with(kiosk, 'a', '1');
    const auto first = kiosk.append({ballot});

    const auto again = kiosk.append({ballot});

    REQUIRE(first);
    REQUIRE(again);
    CHECK(*first == *again);
}

TEST_CASE("wrong codes are still counted after the plug was pulled") {
    EnrolledStore kiosk;
    CHECK(kiosk.store->codes().attempts() == 0U);
    CHECK(kiosk.store->codes().count_attempt() == 1U);
    CHECK(kiosk.store->codes().count_attempt() == 2U);

    kiosk.reopen();

    CHECK(kiosk.store->codes().attempts() == 2U);
    CHECK(kiosk.store->codes().count_attempt() == 3U);
    REQUIRE(kiosk.store->codes().forgive());
    CHECK(kiosk.store->codes().attempts() == 0U);
}
