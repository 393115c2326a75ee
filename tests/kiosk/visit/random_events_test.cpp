#include <doctest/doctest.h>

#include <cstdlib>
#include <random>
#include <utility>

#include "kiosk/visit/idle.hpp"
#include "kiosk/visit/names.hpp"
#include "tests/kiosk/visit/offers.hpp"
#include "tests/kiosk/visit/samples.hpp"
#include "tests/kiosk/visit/witness.hpp"
#include "tests/support/seeded_random.hpp"

namespace baileo::visit {
namespace {

using tests::SeededRandom;

constexpr std::size_t event_count = 500'000;  // in each of the ways to ask

/// BAILEO_SEED repeats a run.
std::uint64_t seed() {
    if (const char* const given = std::getenv("BAILEO_SEED")) return std::strtoull(given, nullptr, 10);
    return std::random_device{}();
}

/// People, children, passers-by, a clock that jumps, a disk that fails.
class RandomPublic {
  public:
    RandomPublic(std::uint64_t seed, const domain::Catalogue& catalogue)
        : random_(seed), catalogue_(catalogue) {}

    Event next(const State& state) {
        if (repeat_) return *std::exchange(repeat_, std::nullopt);
        const Event event = another(state);
        if (random_.chance(15)) repeat_ = event;  // a double touch
        return event;
    }

  private:
    Event another(const State& state) {
        const std::uint64_t dice = random_.below(100);
        if (dice < 12) return event::Tick{state.now + SinceBoot(random_.below(3'000))};
        if (random_.below(500) == 0) return random_.chance(60) ? pause(state) : jump(state);
        if (dice < 18) return anything();
        if (random_.below(300) == 0) return trouble();
        return expected(state);
    }

    /// What the screen offers or the machine answers; a miss where there is neither. The way out is taken
    /// seldom, so that visits get somewhere.
    Event expected(const State& state) {
        auto events = offers(state, catalogue_);
        const auto answers = answers_of_the_machine(state);
        if (!answers.empty() && (events.empty() || random_.chance(60))) events = answers;
        if (events.empty()) return event::Touched{};
        Event event = events[random_.below(events.size())];
        const bool leaves = std::holds_alternative<event::Cancel>(event) ||
                            std::holds_alternative<event::CancelConfirmed>(event);
        if (leaves && random_.chance(70)) return event::Touched{};
        if (std::holds_alternative<event::VisitBegun>(event)) return event::VisitBegun{seeds()};
        if (auto* checked = std::get_if<event::CodeChecked>(&event);
            checked != nullptr && random_.chance(20)) {
            checked->refused = static_cast<CodeRefusal>(random_.below(5));
            if (random_.chance(5)) checked->pause = std::chrono::seconds(30);
        }
        if (std::holds_alternative<event::BallotsNotStored>(event) && random_.chance(80))
            return event::BallotsStored{};
        return event;
    }

    /// Any event at all, wanted or not.
    Event anything() {
        Preferences preferences;
        preferences.language = language();
        preferences.theme = static_cast<Theme>(random_.below(4));
        preferences.more_time = random_.chance(50);
        const std::vector<Event> events{
            event::Start{language()},
            event::VisitBegun{seeds()},
            event::CodeScanned{std::string(a_code)},
            event::NoCode{},
            event::CodeChecked{.visit = some_seeds().visit, .tag = a_tag()},
            event::KindChosen{static_cast<domain::UnitKind>(random_.below(6))},
            event::GroupingChosen{static_cast<Grouping>(random_.below(2))},
            event::KecamatanChosen{sirimau()},
            event::OthersRequested{},
            event::SearchOpened{},
            event::Typed{static_cast<char>(random_.below(256))},
            event::Erased{},
            event::ResultsWanted{},
            event::PageTurned{random_.below(20)},
            event::InnovationChosen{some_innovation(), static_cast<std::uint32_t>(random_.below(20))},
            event::RateRequested{},
            event::Rated{domain::ratings.at(random_.below(4))},
            event::NotUsed{},
            event::Next{},
            event::Back{},
            event::ChangeRequested{some_innovation()},
            event::RateAnother{},
            event::TellMore{},
            event::TopicChosen{some_innovation()},
            event::ReasonTouched{static_cast<domain::Reason>(random_.below(14))},
            event::ProfileAnswered{static_cast<domain::AgeBand>(random_.below(5))},
            event::ProfileAnswered{random_.chance(50)},
            event::QuestionSkipped{},
            event::RestSkipped{},
            event::Cancel{},
            event::CancelConfirmed{},
            event::CancelRefused{},
            event::Send{},
            event::BallotsStored{},
            event::BallotsNotStored{},
            event::Done{},
            event::LanguageChosen{language()},
            event::SettingsOpened{},
            event::PreferencesChanged{preferences},
            event::HelpOpened{},
            event::PanelClosed{},
            event::StayRequested{},
            event::GuidanceRequested{},
            event::GuidanceEnded{},
            event::VolumeStepped{random_.chance(50)},
            event::Touched{}};
        return events[random_.below(events.size())];
    }

    Event pause(const State& state) {
        return event::Tick{state.now + SinceBoot(random_.below(200'000)), random_.chance(20)};
    }

    Event jump(const State& state) {
        const auto far = SinceBoot(random_.below(std::uint64_t{20} * 24 * 3'600'000));
        return event::Tick{random_.chance(50) ? state.now + far : state.now - far};
    }

    Event trouble() {
        const std::vector<Event> events{event::PhaseChanged{static_cast<domain::Phase>(random_.below(3))},
                                        event::PhaseChanged{domain::Phase::open},
                                        event::ServiceLost{static_cast<OutOfServiceReason>(random_.below(5))},
                                        event::ServiceRestored{},
                                        event::Paused{},
                                        event::Resumed{},
                                        event::CodesPaused{std::chrono::seconds(5)},
                                        event::UnitFixed{},
                                        event::UnitFixed{an_office()},
                                        event::UnitFixed{a_puskesmas()},
                                        event::UnitFixed{a_school()}};
        return events[random_.below(events.size())];
    }

    VisitSeeds seeds() {
        VisitSeeds seeds{random_.make<domain::VisitId, 16>(), random_.number() >> 11U, {}};
        for (std::size_t i = 0; i < choice_limit; ++i)
            seeds.ballot_ids.push_back(random_.make<domain::BallotId, 16>());
        return seeds;
    }
    domain::InnovationId some_innovation() {
        if (random_.chance(10)) return innovation("never-heard-of");
        return catalogue_.innovations[random_.below(catalogue_.innovations.size())].id;
    }
    domain::Language language() { return random_.chance(50) ? domain::Language::id : domain::Language::en; }

    SeededRandom random_;
    const domain::Catalogue& catalogue_;
    std::optional<Event> repeat_;
};

/// Somebody who wants to leave, by touch alone: at most five touches.
bool can_be_left_by_touch(State state, const domain::Catalogue& catalogue) {
    const std::vector<Event> exits{event::CancelConfirmed{}, event::PanelClosed{}, event::Cancel{},
                                   event::Done{}};
    for (int touches = 0; touches < 5 && !is_between_visits(state); ++touches) {
        auto events = answers_of_the_machine(state);
        if (events.empty()) events = offers(state, catalogue);
        const auto offered = [&](const Event& exit) {
            return std::ranges::any_of(events, [&](const Event& e) { return e.index() == exit.index(); });
        };
        const auto exit = std::ranges::find_if(exits, offered);
        state = reduce(state, exit == exits.end() ? events.front() : *exit, catalogue).state;
    }
    return is_between_visits(state);
}

/// Nobody touches anything any more: hours pass.
bool ends_by_itself(State state, const domain::Catalogue& catalogue) {
    for (int i = 0; i < 4 && !is_between_visits(state); ++i) {
        const auto answers = answers_of_the_machine(state);
        const Event event =
            answers.empty() ? event::Tick{state.now + std::chrono::minutes(10)} : answers.front();
        state = reduce(state, event, catalogue).state;
    }
    return is_between_visits(state);
}

/// From between visits the machine alone leads back to the invitation.
bool invites_again(State state, const domain::Catalogue& catalogue) {
    for (int i = 0; i < 3 && !std::holds_alternative<Attract>(state.screen); ++i)
        state = reduce(state, answers_of_the_machine(state).front(), catalogue).state;
    return std::holds_alternative<Attract>(state.screen);
}

bool something_helps(const State& state, const domain::Catalogue& catalogue) {
    auto events = offers(state, catalogue);
    if (events.empty()) events = answers_of_the_machine(state);
    return std::ranges::any_of(events, [&](const Event& event) {
        return !(reduce(state, event, catalogue).state.screen == state.screen);
    });
}

std::optional<std::string> dead_end(const State& state, const domain::Catalogue& catalogue) {
    if (!something_helps(state, catalogue)) return "nothing on offer changes anything";
    if (!can_be_left_by_touch(state, catalogue)) return "touches do not lead out";
    if (!ends_by_itself(state, catalogue)) return "an abandoned visit does not end by itself";
    if (is_between_visits(state) && !invites_again(state, catalogue)) return "the kiosk never invites again";
    return std::nullopt;
}

/// What a run of random events showed.
struct Run {
    Witness witness;
    std::set<std::string_view> shown;
};

Run run(std::uint64_t seed, std::size_t events, const domain::Catalogue& catalogue) {
    MESSAGE("BAILEO_SEED=" << seed);
    RandomPublic people(seed, catalogue);
    Run run{Witness(catalogue.competition.codes.has_value()), {}};
    State state;
    for (std::size_t number = 1; number <= events; ++number) {
        const Event event = people.next(state);
        Outcome outcome = reduce(state, event, catalogue);
        auto fault = run.witness.fault(state, event, outcome);
        state = std::move(outcome.state);
        if (!fault && number % 64 == 0) fault = dead_end(state, catalogue);
        if (fault) FAIL("event ", number, ", on ", name(state), ": ", *fault);

        const auto* visit = std::get_if<InVisit>(&state.screen);
        run.shown.insert(name(state));
        if (visit != nullptr) run.shown.insert(name(visit->overlay));
    }
    const Witness::Seen& seen = run.witness.seen();
    MESSAGE(seen.visits << " visits, " << seen.sent << " sent, " << seen.full << " of them full, "
                        << seen.with_aspects << " with aspects, " << seen.with_reasons << " with reasons, "
                        << seen.with_profile << " with a profile, " << seen.abandoned << " abandoned, "
                        << seen.not_stored << " not stored");
    return run;
}

constexpr std::size_t steps_for_codes = 2;
/// A visit shows as its steps, and questions about aspects, reasons and oneself as three.
constexpr std::size_t all_that_is_shown = std::variant_size_v<Screen> - 1 + std::variant_size_v<Step> + 2 + 5;

}  // namespace

TEST_CASE("a million random events lead into no dead end and send nothing but what was confirmed") {
    domain::Catalogue catalogue = a_catalogue();
    SUBCASE("more is offered at the review") {}
    SUBCASE("more is asked before the review") { catalogue.competition.questions.form = domain::Form::asked; }
    SUBCASE("the survey is asked before the review") {
        catalogue.competition.questions.form = domain::Form::survey;
    }
    const Run million = run(seed(), event_count, catalogue);
    const Witness::Seen& seen = million.witness.seen();

    CHECK(million.shown.size() == all_that_is_shown - steps_for_codes);
    CHECK(seen.sent > 500);
    CHECK(seen.full > 25);
    CHECK(seen.with_aspects > 50);
    CHECK(seen.with_reasons > 50);
    CHECK(seen.with_profile > 20);
    CHECK(seen.abandoned > 1'000);
    CHECK(seen.not_stored > 25);
}

TEST_CASE("no random events lead past a ballot code that was not taken") {
    const Run with_codes = run(seed(), event_count / 4, a_catalogue_with_codes());

    CHECK(with_codes.shown.size() == all_that_is_shown);
    CHECK(with_codes.witness.seen().sent > 100);
    CHECK(with_codes.witness.seen().abandoned > 100);
}

}  // namespace baileo::visit
