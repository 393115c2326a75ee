#include "tests/kiosk/visit/storyteller.hpp"

namespace baileo::visit {
namespace {

using domain::Aspect;
using domain::Form;
using domain::Rating;

domain::Questions the_survey() {
    const auto nine = domain::aspect_words.values();
    return {Form::survey, {nine.begin(), nine.end()}, false, true};
}

std::vector<Question> the_survey_and_a_profile() {
    const auto nine = domain::aspect_words.values();
    std::vector<Question> all(nine.begin(), nine.end());
    all.insert(all.end(), profile_parts.begin(), profile_parts.end());
    return all;
}

}  // namespace

TEST_CASE("the survey asks all nine elements and about oneself before the review") {
    Kiosk kiosk(asking(the_survey()));
    kiosk.begins().rates("apel", Rating::good);

    CHECK(answer_everything(kiosk) == the_survey_and_a_profile());
    REQUIRE(kiosk.step<step::Review>() != nullptr);
    const effect::StoreBallots& store = sent(kiosk);
    CHECK(store.choices[0].aspects.size() == 9);
    CHECK(store.profile.age == domain::AgeBand::over_60);
}

TEST_CASE("each question of the survey can be skipped and the ballot goes without its answer") {
    Kiosk kiosk(asking(the_survey()));
    kiosk.begins().rates("apel", Rating::good);
    while (asked(kiosk) != Question{Aspect::complaints})
        kiosk.happens(event::QuestionSkipped{});
    kiosk.happen({event::Rated{Rating::poor}, event::RestSkipped{}});

    const effect::StoreBallots& store = sent(kiosk);
    CHECK(store.choices[0].aspects == std::map<Aspect, Rating>{{Aspect::complaints, Rating::poor}});
    CHECK(store.profile.empty());
}

TEST_CASE("who changes a rating at the review is not asked the survey again") {
    Kiosk kiosk(asking(the_survey()));
    kiosk.begins().rates("apel", Rating::good);
    kiosk.happen({event::Rated{Rating::poor}, event::RestSkipped{},
                  event::ChangeRequested{innovation("apel")}, event::Rated{Rating::poor}, event::Next{}});

    CHECK(kiosk.step<step::Review>() != nullptr);
    CHECK(kiosk.visit().choices[0].rating == Rating::poor);
    CHECK(kiosk.visit().choices[0].aspects.size() == 1);
}

TEST_CASE("the survey asks about oneself once in a visit") {
    Kiosk kiosk(asking(the_survey()));
    kiosk.begins().rates("apel", Rating::good);
    answer_everything(kiosk);
    kiosk.happens(event::RateAnother{});
    kiosk.rates("bakau", Rating::poor);

    CHECK(answer_everything(kiosk).size() == 9);
    CHECK(sent(kiosk).choices.size() == 2);
}

}  // namespace baileo::visit
