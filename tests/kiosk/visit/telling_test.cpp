#include "tests/kiosk/visit/storyteller.hpp"

namespace baileo::visit {
namespace {

using domain::Aspect;
using domain::Form;
using domain::Rating;
using domain::Reason;

const std::vector<Reason>& reasons_for(const Kiosk& kiosk, std::size_t choice = 0) {
    return kiosk.visit().choices.at(choice).reasons;
}

}  // namespace

TEST_CASE("who adds more is asked for aspects, reasons and a profile, and comes back to the review") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", Rating::good).happens(event::TellMore{});

    const std::vector<Question> expected{Aspect::time,           Aspect::cost,     Why{},
                                         ProfilePart::gender,    ProfilePart::age, ProfilePart::residence,
                                         ProfilePart::disability};
    CHECK(answer_everything(kiosk) == expected);

    REQUIRE(kiosk.step<step::Review>() != nullptr);
    const effect::StoreBallots& store = sent(kiosk);
    CHECK(store.choices[0].aspects ==
          std::map<Aspect, Rating>{{Aspect::time, Rating::very_good}, {Aspect::cost, Rating::very_good}});
    CHECK(store.choices[0].reasons.size() == 1);
    CHECK(store.profile ==
          domain::Profile{domain::Gender::woman, domain::AgeBand::over_60, outside_city(), true});
}

TEST_CASE("nobody has to tell more") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", Rating::good);

    const effect::StoreBallots& store = sent(kiosk);

    CHECK(store.choices[0].aspects.empty());
    CHECK(store.choices[0].reasons.empty());
    CHECK(store.profile.empty());
}

TEST_CASE("a competition that asks first asks for aspects and reasons between rating and review") {
    domain::Questions first{Form::asked, {Aspect::product}, true, true};
    Kiosk kiosk(asking(first));
    kiosk.begins().rates("apel", Rating::poor);

    CHECK(answer_everything(kiosk) == std::vector<Question>{Aspect::product, Why{}});
    REQUIRE(kiosk.step<step::Review>() != nullptr);

    kiosk.happens(event::TellMore{});
    CHECK(asked(kiosk) == Question{ProfilePart::gender});
}

TEST_CASE("Back from the first question leads to the faces as they were, and then to the review") {
    domain::Questions first{Form::asked, {Aspect::product}, true, true};
    Kiosk kiosk(asking(first));
    kiosk.begins().rates("apel", Rating::poor).happens(event::Back{});
    REQUIRE(kiosk.step<step::Rate>() != nullptr);
    CHECK(kiosk.step<step::Rate>()->rating == Rating::poor);

    kiosk.happens(event::Back{});
    CHECK(kiosk.step<step::Review>() != nullptr);
    CHECK(kiosk.visit().choices.size() == 1);
}

TEST_CASE("what a competition does not ask is not offered") {
    Kiosk kiosk(asking({Form::offered, {}, false, false}));
    kiosk.begins().rates("apel", Rating::good).happens(event::TellMore{});

    CHECK(kiosk.step<step::Review>() != nullptr);
    CHECK(topics(kiosk.visit(), asking({Form::offered, {}, false, false})).empty());
}

TEST_CASE("where a citizen lives is not asked where no kecamatan is listed") {
    domain::Catalogue catalogue = a_catalogue();
    catalogue.units.clear();

    const auto questions = questions_of({.innovation = {}, .about_oneself = true, .from = {}}, catalogue);

    CHECK(questions == std::vector<Question>{ProfilePart::gender, ProfilePart::age, ProfilePart::disability});
}

TEST_CASE("a skipped question has no answer, even if it had one") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", Rating::good).happen({event::TellMore{}, event::Rated{Rating::poor}});
    REQUIRE_FALSE(kiosk.visit().choices[0].aspects.empty());

    kiosk.happens(event::QuestionSkipped{});

    CHECK(kiosk.visit().choices[0].aspects.empty());
    CHECK(asked(kiosk) == Question{Aspect::cost});
}

TEST_CASE("Next waits for an answer") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", Rating::good).happen({event::TellMore{}, event::Next{}});
    CHECK(asked(kiosk) == Question{Aspect::time});

    kiosk.happen({event::Rated{Rating::poor}, event::Next{}});
    CHECK(asked(kiosk) == Question{Aspect::cost});
}

TEST_CASE("who has enough skips the rest, and what was answered stays") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", Rating::good);
    kiosk.happen({event::TellMore{}, event::Rated{Rating::poor}, event::Next{}, event::RestSkipped{}});

    REQUIRE(kiosk.step<step::Review>() != nullptr);
    CHECK(kiosk.visit().choices[0].aspects.at(Aspect::time) == Rating::poor);
}

TEST_CASE("Back leads through the questions with their answers, to the review") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", Rating::good);
    kiosk.happen({event::TellMore{}, event::Rated{Rating::poor}, event::Next{}, event::Back{}});
    CHECK(asked(kiosk) == Question{Aspect::time});
    CHECK(is_answered(kiosk.visit(), *kiosk.step<step::Tell>()));

    kiosk.happens(event::Back{});
    CHECK(kiosk.step<step::Review>() != nullptr);
}

TEST_CASE("a ballot gives at most three reasons, and the screen says so") {
    Kiosk kiosk(asking({Form::offered, {}, true, false}));
    kiosk.begins().rates("apel", Rating::good);
    kiosk.happen({event::TellMore{}, event::ReasonTouched{Reason::works_on_phone},
                  event::ReasonTouched{Reason::saves_time}, event::ReasonTouched{Reason::helpful_staff}});
    CHECK_FALSE(kiosk.step<step::Tell>()->reminded);

    kiosk.happens(event::ReasonTouched{Reason::open_to_all});
    CHECK(kiosk.step<step::Tell>()->reminded);
    CHECK(reasons_for(kiosk) ==
          std::vector<Reason>{Reason::saves_time, Reason::helpful_staff, Reason::works_on_phone});

    kiosk.happen({event::ReasonTouched{Reason::saves_time}, event::ReasonTouched{Reason::open_to_all}});
    CHECK_FALSE(kiosk.step<step::Tell>()->reminded);
    CHECK(reasons_for(kiosk) ==
          std::vector<Reason>{Reason::helpful_staff, Reason::works_on_phone, Reason::open_to_all});
}

TEST_CASE("reasons go with the rating: praise with a good one, what needs fixing with a poor one") {
    for (const Rating rating : domain::ratings) {
        const std::vector<Reason> offered = shuffled_reasons(rating, 4711);
        CHECK(offered.size() == 7);
        for (const Reason reason : offered)
            CHECK(domain::is_praise(reason) == (rating >= Rating::good));
    }
    CHECK(shuffled_reasons(Rating::good, 1) != shuffled_reasons(Rating::good, 2));

    Kiosk kiosk(asking({Form::offered, {}, true, false}));
    kiosk.begins().rates("apel", Rating::good);
    kiosk.happen({event::TellMore{}, event::ReasonTouched{Reason::too_slow}});
    CHECK(reasons_for(kiosk).empty());
}

TEST_CASE("a rating that turns from good to poor loses its reasons and keeps its aspects") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", Rating::good).happen({event::TellMore{}, event::Rated{Rating::good}});
    kiosk.happen({event::Next{}, event::QuestionSkipped{}, event::ReasonTouched{Reason::saves_time},
                  event::RestSkipped{}, event::ChangeRequested{innovation("apel")}});
    Rating changed_to = Rating::poor;
    SUBCASE("to poor") {}
    SUBCASE("but not when it turns even better") { changed_to = Rating::very_good; }

    kiosk.happen({event::Rated{changed_to}, event::Next{}});

    CHECK(reasons_for(kiosk).empty() == (changed_to == Rating::poor));
    CHECK(kiosk.visit().choices[0].aspects.size() == 1);
}

TEST_CASE("who takes back that they have not used it keeps what they told") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", Rating::good);
    kiosk.happen({event::TellMore{}, event::Rated{Rating::poor}, event::RestSkipped{},
                  event::ChangeRequested{innovation("apel")}, event::NotUsed{}});
    SUBCASE("by Back") {
        kiosk.happen({event::Back{}, event::Next{}});
        REQUIRE(kiosk.visit().choices.size() == 1);
        CHECK(kiosk.visit().choices[0].aspects.at(Aspect::time) == Rating::poor);
    }
    SUBCASE("but it is gone with the ballot when they go on") {
        kiosk.happens(event::Done{});
        CHECK_FALSE(kiosk.shows<InVisit>());
    }
}

TEST_CASE("who rated several innovations says which one to tell about, and is asked about themselves once") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", Rating::good);
    kiosk.happens(event::RateAnother{}).rates("bakau", Rating::poor);
    kiosk.happens(event::TellMore{});
    REQUIRE(kiosk.step<step::ChooseTopic>() != nullptr);

    kiosk.happens(event::TopicChosen{innovation("bakau")});
    CHECK(answer_everything(kiosk).size() == 7);
    CHECK(kiosk.visit().choices[1].aspects.size() == 2);
    CHECK(kiosk.visit().choices[0].aspects.empty());

    kiosk.happens(event::TellMore{});
    CHECK(answer_everything(kiosk).size() == 3);
    CHECK(kiosk.visit().choices[0].aspects.size() == 2);

    kiosk.happens(event::TellMore{});
    CHECK(kiosk.step<step::ChooseTopic>() != nullptr);
    kiosk.happens(event::TopicChosen{});
    CHECK(asked(kiosk) == Question{ProfilePart::gender});
    kiosk.happens(event::Back{});
    CHECK(kiosk.step<step::ChooseTopic>() != nullptr);
}

TEST_CASE("a late touch on an answer to another question changes nothing") {
    Kiosk kiosk(asking({Form::offered, {}, false, true}));
    kiosk.begins().rates("apel", Rating::good);
    kiosk.happen({event::TellMore{}, event::ProfileAnswered{domain::AgeBand::over_60}});

    CHECK(kiosk.visit().profile.empty());
}

TEST_CASE("nothing that was told survives the visit") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", Rating::good).happens(event::TellMore{});
    answer_everything(kiosk);
    kiosk.happen({event::Cancel{}, event::CancelConfirmed{}});
    CHECK(kiosk.state == State{});

    kiosk.begins();
    CHECK(kiosk.visit().profile.empty());
    CHECK_FALSE(kiosk.visit().profile_heard);
}

}  // namespace baileo::visit
