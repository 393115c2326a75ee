#include <doctest/doctest.h>

#include "kiosk/visit/answers.hpp"
#include "tests/kiosk/visit/samples.hpp"

namespace baileo::visit {

using domain::Rating;

TEST_CASE("a visit rates three innovations and sends them at once") {
    Kiosk kiosk;
    kiosk.begins(domain::Language::en);
    kiosk.rates("apel", Rating::good, 5);
    kiosk.happens(event::RateAnother{}).rates("bakau", Rating::poor, 2);
    kiosk.happens(event::RateAnother{}).rates("pala-1", Rating::very_good, 9);
    CHECK_FALSE(can_rate_another(kiosk.visit()));
    kiosk.happens(event::RateAnother{});
    CHECK(kiosk.step<step::Review>() != nullptr);

    kiosk.happens(event::Send{});

    const VisitSeeds seeds = some_seeds();
    const effect::StoreBallots expected{
        seeds.visit,
        domain::Language::en,
        seeds.order_seed,
        {{seeds.ballot_ids[0], innovation("apel"), 5, Rating::good, {}, {}},
         {seeds.ballot_ids[1], innovation("bakau"), 2, Rating::poor, {}, {}},
         {seeds.ballot_ids[2], innovation("pala-1"), 9, Rating::very_good, {}, {}}},
        {}};
    CHECK(kiosk.effects == std::vector<Effect>{expected});
}

TEST_CASE("a second tap on send asks for nothing twice") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", Rating::good).happens(event::Send{});
    REQUIRE(kiosk.effects.size() == 1);

    kiosk.happens(event::Send{});
    CHECK(kiosk.effects.empty());
    CHECK(kiosk.step<step::Storing>() != nullptr);

    kiosk.happen({event::BallotsStored{}, event::Send{}});
    CHECK(kiosk.effects.empty());
    CHECK(kiosk.shows<Thanks>());
}

TEST_CASE("thanks show only after the ballots are on the disk") {
    Kiosk kiosk;
    kiosk.begins(domain::Language::en).rates("apel", Rating::good).happens(event::Send{});
    CHECK_FALSE(kiosk.shows<Thanks>());

    const std::vector<Receipt> receipts{{innovation("apel"), "KTB7-QM4X-2H", std::string(64, 'a')}};
    kiosk.happens(event::BallotsStored{receipts});

    REQUIRE(kiosk.shows<Thanks>());
    CHECK(std::get<Thanks>(kiosk.state.screen).receipts == receipts);
    CHECK(std::get<Thanks>(kiosk.state.screen).preferences.language == domain::Language::en);
}

TEST_CASE("who changes their mind keeps the ballot's id and its place") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", Rating::good);
    kiosk.happens(event::RateAnother{}).rates("bakau", Rating::poor);

    SUBCASE("from the review") {
        kiosk.happen({event::ChangeRequested{innovation("apel")}, event::Rated{Rating::poor}, event::Next{}});
    }
    SUBCASE("from the review and back, because Back never loses an answer") {
        kiosk.happen({event::ChangeRequested{innovation("apel")}, event::Rated{Rating::poor}, event::Back{}});
    }
    SUBCASE("by choosing the innovation again") {
        kiosk.happens(event::RateAnother{}).rates("apel", Rating::poor);
    }

    REQUIRE(kiosk.step<step::Review>() != nullptr);
    const std::vector<Choice>& choices = kiosk.visit().choices;
    REQUIRE(choices.size() == 2);
    CHECK(choices[0].ballot == some_seeds().ballot_ids[0]);
    CHECK(choices[0].innovation == innovation("apel"));
    CHECK(choices[0].rating == Rating::poor);
}

TEST_CASE("a chosen face stays chosen when it is touched again") {
    Kiosk kiosk;
    kiosk.begins().happen({event::KindChosen{}, event::InnovationChosen{innovation("apel"), 1},
                           event::RateRequested{}, event::Rated{Rating::good}, event::Rated{Rating::good}});

    REQUIRE(kiosk.step<step::Rate>() != nullptr);
    CHECK(kiosk.step<step::Rate>()->rating == Rating::good);
}

TEST_CASE("Next without a face reminds, and a face takes the reminder away") {
    Kiosk kiosk;
    kiosk.begins().happen({event::KindChosen{}, event::InnovationChosen{innovation("apel"), 1},
                           event::RateRequested{}, event::Next{}});
    REQUIRE(kiosk.step<step::Rate>() != nullptr);
    CHECK(kiosk.step<step::Rate>()->reminded);

    kiosk.happens(event::Rated{Rating::good});
    CHECK_FALSE(kiosk.step<step::Rate>()->reminded);
}

TEST_CASE("Back leads all the way to the first question, and the face is still there on return") {
    Kiosk kiosk;
    const auto kind = domain::UnitKind::puskesmas;
    kiosk.begins().happen({event::KindChosen{kind}, event::PageTurned{6},
                           event::InnovationChosen{innovation("pala-1"), 8}, event::RateRequested{},
                           event::Rated{Rating::very_good}});

    kiosk.happens(event::Back{});
    REQUIRE(kiosk.step<step::Detail>() != nullptr);
    kiosk.happens(event::Back{});
    REQUIRE(kiosk.step<step::ChooseInnovation>() != nullptr);
    CHECK(*kiosk.step<step::ChooseInnovation>() == step::ChooseInnovation{kind, 6});
    kiosk.happens(event::Back{});
    REQUIRE(kiosk.step<step::ChooseKind>() != nullptr);
    CHECK(kiosk.visit().choices.empty());

    kiosk.happen(
        {event::KindChosen{}, event::InnovationChosen{innovation("pala-1"), 3}, event::RateRequested{}});
    REQUIRE(kiosk.step<step::Rate>() != nullptr);
    CHECK(kiosk.step<step::Rate>()->rating == Rating::very_good);
}

TEST_CASE("Back at the first question asks before a face is lost, and leaves at once if there is none") {
    Kiosk kiosk;
    kiosk.begins();
    SUBCASE("nothing answered") {
        kiosk.happens(event::Back{});
        CHECK(kiosk.shows<Attract>());
    }
    SUBCASE("a face was touched") {
        kiosk.happen({event::KindChosen{}, event::InnovationChosen{innovation("apel"), 1},
                      event::RateRequested{}, event::Rated{Rating::good}, event::Back{}, event::Back{},
                      event::Back{}, event::Back{}});
        REQUIRE(kiosk.shows<InVisit>());
        CHECK(kiosk.visit().overlay == Overlay::confirm_cancel);
    }
}

TEST_CASE("an innovation that was not used leaves the ballots, and Back takes that back") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", Rating::good);
    kiosk.happen({event::ChangeRequested{innovation("apel")}, event::NotUsed{}});

    SUBCASE("another one instead takes the id that became free") {
        kiosk.happens(event::RateAnother{});
        CHECK(kiosk.visit().choices.empty());
        REQUIRE(kiosk.step<step::ChooseInnovation>() != nullptr);
        kiosk.rates("bakau", Rating::poor);
        REQUIRE(kiosk.visit().choices.size() == 1);
        CHECK(kiosk.visit().choices[0].ballot == some_seeds().ballot_ids[0]);
    }
    SUBCASE("back to the face as it was") {
        kiosk.happen({event::Back{}, event::Next{}});
        REQUIRE(kiosk.visit().choices.size() == 1);
        CHECK(kiosk.visit().choices[0].rating == Rating::good);
    }
    SUBCASE("finish without any") {
        kiosk.happens(event::Done{});
        CHECK(kiosk.shows<Attract>());
    }
}

TEST_CASE("leaving forgets everything") {
    Kiosk kiosk;
    kiosk.begins(domain::Language::en).rates("apel", Rating::good);
    kiosk.happens(event::Cancel{});
    REQUIRE(kiosk.shows<InVisit>());
    kiosk.happens(event::CancelRefused{});
    REQUIRE(kiosk.step<step::Review>() != nullptr);
    CHECK(kiosk.visit().choices.size() == 1);

    kiosk.happen({event::Cancel{}, event::CancelConfirmed{}});

    CHECK(kiosk.state == State{});
    CHECK(kiosk.effects == std::vector<Effect>{effect::CountAbandoned{"review"}});
}

TEST_CASE("language and preferences change in the middle of a visit without losing it") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", Rating::good).happens(event::ChangeRequested{innovation("apel")});
    const step::Rate before = *kiosk.step<step::Rate>();

    Preferences preferences;
    preferences.text_size = TextSize::extra_large;
    preferences.theme = Theme::white_on_black;
    kiosk.happen({event::SettingsOpened{}, event::PreferencesChanged{preferences},
                  event::LanguageChosen{domain::Language::en}, event::PanelClosed{}});

    preferences.language = domain::Language::en;
    CHECK(kiosk.visit().preferences == preferences);
    CHECK(kiosk.visit().choices.size() == 1);
    REQUIRE(kiosk.step<step::Rate>() != nullptr);
    CHECK(*kiosk.step<step::Rate>() == before);
}

TEST_CASE("an innovation that was withdrawn or never was cannot be chosen") {
    Kiosk kiosk;
    kiosk.begins().happen({event::KindChosen{}, event::InnovationChosen{innovation("usang"), 1},
                           event::InnovationChosen{innovation("nirwana"), 1}});

    CHECK(kiosk.step<step::ChooseInnovation>() != nullptr);
}

TEST_CASE("a visit that has begun may finish although the competition closes or the service is lost") {
    Kiosk kiosk;
    kiosk.begins();
    SUBCASE("closed") { kiosk.happens(event::PhaseChanged{domain::Phase::closed}); }
    SUBCASE("frozen") { kiosk.happens(event::ServiceLost{OutOfServiceReason::frozen}); }

    kiosk.rates("apel", Rating::good).happen({event::Send{}, event::BallotsStored{}});
    CHECK(kiosk.shows<Thanks>());

    kiosk.happens(event::Done{});
    CHECK((kiosk.shows<NotOpen>() || kiosk.shows<OutOfService>()));
    kiosk.happens(event::Start{});
    CHECK(kiosk.effects.empty());
}

TEST_CASE("a kiosk that is back in service invites again") {
    Kiosk kiosk;
    kiosk.happens(event::ServiceLost{OutOfServiceReason::no_catalogue});
    REQUIRE(kiosk.shows<OutOfService>());

    kiosk.happens(event::ServiceRestored{});

    CHECK(kiosk.shows<Attract>());
}

TEST_CASE("ballots that could not be stored are told, and then the kiosk is out of service") {
    Kiosk kiosk;
    kiosk.begins().rates("apel", Rating::good).happen({event::Send{}, event::BallotsNotStored{}});
    CHECK(kiosk.shows<NotStored>());

    kiosk.waits(std::chrono::seconds(15));

    CHECK(kiosk.state.screen == Screen(OutOfService{OutOfServiceReason::storage}));
}

}  // namespace baileo::visit
