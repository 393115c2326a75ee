#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "shared/journal/json_reader.hpp"

using namespace baileo;
using domain::Aspect;
using domain::Rating;
using domain::Reason;

namespace {

const std::string hex_digits(32, '7');

domain::Ballot a_ballot() {
    domain::Ballot ballot;
    ballot.id = *domain::BallotId::parse(hex_digits);
    ballot.visit = *domain::VisitId::parse(hex_digits);
    ballot.competition = *domain::CompetitionId::parse("ambon-2026");
    ballot.innovation = *domain::InnovationId::parse("sageru");
    return ballot;
}

template <class Value, class Table>
std::optional<Value> maybe(const Table& table) {
    if (*rc::gen::arbitrary<bool>()) return std::nullopt;
    const auto values = table.values();
    return *rc::gen::elementOf(std::vector<Value>(values.begin(), values.end()));
}

domain::Answers some_answers() {
    domain::Answers answers;
    for (const Aspect aspect : domain::aspect_words.values())
        if (*rc::gen::arbitrary<bool>())
            answers.aspects[aspect] = *domain::rating_of(*rc::gen::inRange(1U, 5U));
    for (const Reason reason : domain::reason_words.values())
        if (answers.reasons.size() < domain::reason_limit && *rc::gen::arbitrary<bool>())
            answers.reasons.push_back(reason);
    answers.profile.gender = maybe<domain::Gender>(domain::gender_words);
    answers.profile.age = maybe<domain::AgeBand>(domain::age_words);
    if (*rc::gen::arbitrary<bool>()) answers.profile.residence = domain::UnitCode::parse("sirimau");
    if (*rc::gen::arbitrary<bool>()) answers.profile.disability = *rc::gen::arbitrary<bool>();
    return answers;
}

Result<journal::CastBallot> read_back(const domain::Ballot& ballot) {
    return journal::JsonReader().read_ballot_body(journal::write_ballot_body(ballot, journal::Salt{}));
}

/// The body with one text in the ballot replaced and the commitment made to fit again.
Result<journal::CastBallot> read_tampered(const domain::Ballot& ballot, std::string_view from,
                                          std::string_view to) {
    std::string text = journal::write_ballot(ballot);
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    const std::string body = R"({"ballot":)" + text + R"(,"salt":")" + to_hex(journal::Salt{}) +
                             R"(","commit":")" + to_hex(journal::commit(journal::Salt{}, text)) + R"("})";
    return journal::JsonReader().read_ballot_body(body);
}

}  // namespace

TEST_CASE("whatever a citizen answers is read back as it was given") {
    const bool holds = rc::check([] {
        domain::Ballot ballot = a_ballot();
        ballot.answers = some_answers();

        const auto cast = read_back(ballot);

        RC_ASSERT(cast.has_value());
        RC_ASSERT(cast->ballot == ballot);
    });
    CHECK(holds);
}

TEST_CASE("a ballot without further answers says nothing about them") {
    CHECK(journal::write_ballot(a_ballot()).find("aspects") == std::string::npos);
    CHECK(journal::write_ballot(a_ballot()).find("profile") == std::string::npos);
}

TEST_CASE("answers that no kiosk writes are refused") {
    domain::Ballot ballot = a_ballot();
    ballot.answers = {{{Aspect::time, Rating::good}},
                      {Reason::saves_time, Reason::free_of_charge},
                      {domain::Gender::woman, domain::AgeBand::over_60, std::nullopt, true}};
    REQUIRE(read_back(ballot));

    CHECK_FALSE(read_tampered(ballot, R"("time":3)", R"("time":5)"));
    CHECK_FALSE(read_tampered(ballot, R"("time":3)", R"("taste":3)"));
    CHECK_FALSE(read_tampered(ballot, R"("time":3)", R"("time":3,"procedure":3)"));
    CHECK_FALSE(read_tampered(ballot, R"({"time":3})", "{}"));
    CHECK_FALSE(
        read_tampered(ballot, R"("saves-time","free-of-charge")", R"("free-of-charge","saves-time")"));
    CHECK_FALSE(read_tampered(ballot, R"("saves-time","free-of-charge")", R"("saves-time","saves-time")"));
    CHECK_FALSE(
        read_tampered(ballot, R"("free-of-charge")", R"("free-of-charge","works-on-phone","too-slow")"));
    CHECK_FALSE(read_tampered(ballot, R"("free-of-charge")", "7"));
    CHECK_FALSE(read_tampered(ballot, R"("over-60")", R"("61")"));
    CHECK_FALSE(read_tampered(ballot, "true", R"("yes")"));
    CHECK_FALSE(read_tampered(ballot, R"("gender":"woman",)", R"("name":"Ani",)"));
}
