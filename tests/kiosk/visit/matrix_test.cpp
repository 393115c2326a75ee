#include <doctest/doctest.h>
#include <algorithm>
#include <set>
#include <sstream>

#include "kiosk/visit/idle.hpp"
#include "kiosk/visit/names.hpp"
#include "shared/base/overloaded.hpp"
#include "tests/kiosk/visit/matrix.hpp"
#include "tests/kiosk/visit/samples.hpp"

namespace baileo::visit {
namespace {

constexpr SinceBoot now = std::chrono::hours(1);

struct Sample {
    std::string name;
    State state;
};

// A visit with one choice, at this step.
State at(Step step, Overlay overlay = Overlay::none) {
    InVisit visit;
    visit.seeds = some_seeds();
    visit.choices = {{visit.seeds.ballot_ids[0], innovation("apel"), 1, domain::Rating::good, {}, {}}};
    visit.choices[0].aspects = {{domain::Aspect::time, domain::Rating::good}};
    visit.step = std::move(step);
    visit.overlay = overlay;
    visit.last_touch = now;
    visit.warning_ends = now + warning_time;
    return {std::move(visit), now};
}

std::vector<Sample> steps() {
    const step::Rate unrated{.innovation = innovation("bakau"), .position = 2, .from = {}, .rating = {}};
    step::Rate rated = unrated;
    rated.rating = domain::Rating::poor;
    const step::Story everything{innovation("apel"), true, step::Review{}};
    return {
        {"kind", at(step::ChooseKind{})},
        {"list", at(step::ChooseInnovation{})},
        {"detail", at(step::Detail{.innovation = innovation("bakau"), .position = 2, .from = {}})},
        {"rate", at(unrated)},
        {"rated", at(rated)},
        {"not-used", at(step::NotUsed{unrated})},
        {"review", at(step::Review{})},
        {"topic", at(step::ChooseTopic{})},
        {"told", at(step::Tell{everything, domain::Aspect::time})},
        {"aspect", at(step::Tell{everything, domain::Aspect::cost})},
        {"why", at(step::Tell{everything, Why{}})},
        {"self", at(step::Tell{everything, ProfilePart::gender})},
        {"storing", at(step::Storing{})},
    };
}

std::vector<Sample> choosing() {
    const step::ChooseInnovation of_unit{.scope = a_puskesmas()};
    const step::Search empty{.query = {}, .from = step::ChooseKind{}};
    const step::Search typed{.query = "PALA", .from = of_unit};
    step::Search results = typed;
    results.only_results = true;
    State counter = at(of_unit);
    std::get<InVisit>(counter.screen).unit = a_puskesmas();
    return {{"kecamatan", at(step::ChooseKind{Grouping::by_kecamatan})},
            {"counter", counter},
            {"search", at(empty)},
            {"typed", at(typed)},
            {"results", at(results)}};
}

std::vector<Sample> codes() {
    step::EnterCode checking{.typed = std::string(a_code), .checking_since = now};
    return {{"code", at(step::EnterCode{.typed = "KTB7"})},
            {"full", at(step::EnterCode{.typed = std::string(a_code)})},
            {"checking", at(checking)},
            {"none", at(step::NoCode{})}};
}

std::vector<Sample> screens() {
    return {
        {"attract", {Attract{}, now}},
        {"begin", {Beginning{}, now}},
        {"panel", at(step::Review{}, Overlay::settings)},
        {"help", at(step::Review{}, Overlay::help)},
        {"confirm", at(step::Review{}, Overlay::confirm_cancel)},
        {"idle", at(step::Review{}, Overlay::idle_warning)},
        {"thanks", {Thanks{{}, {}, now + std::chrono::seconds(5)}, now}},
        {"failed", {NotStored{{}, now + std::chrono::seconds(5)}, now}},
        {"closed", {NotOpen{domain::Phase::closed}, now, domain::Phase::closed}},
        {"broken",
         {OutOfService{OutOfServiceReason::frozen}, now, domain::Phase::open, OutOfServiceReason::frozen}},
        {"rest", {Paused{}, now, domain::Phase::open, {}, Paused{}}},
    };
}

// One of each event, in the order of the variant; each would change something somewhere.
std::vector<Event> events() {
    Preferences english;
    english.language = domain::Language::en;
    return {event::Start{},
            event::VisitBegun{some_seeds()},
            event::CodeScanned{std::string(a_code)},
            event::NoCode{},
            event::CodeChecked{.visit = some_seeds().visit, .tag = a_tag()},
            event::CodesPaused{std::chrono::seconds(30)},
            event::KindChosen{domain::UnitKind::puskesmas},
            event::GroupingChosen{Grouping::by_kecamatan},
            event::KecamatanChosen{sirimau()},
            event::OthersRequested{},
            event::SearchOpened{},
            event::Typed{'a'},
            event::Erased{},
            event::ResultsWanted{},
            event::PageTurned{6},
            event::InnovationChosen{innovation("bakau"), 2},
            event::RateRequested{},
            event::Rated{domain::Rating::very_good},
            event::NotUsed{},
            event::Next{},
            event::Back{},
            event::ChangeRequested{innovation("apel")},
            event::RateAnother{},
            event::TellMore{},
            event::TopicChosen{innovation("apel")},
            event::ReasonTouched{domain::Reason::saves_time},
            event::ProfileAnswered{domain::Gender::woman},
            event::QuestionSkipped{},
            event::RestSkipped{},
            event::Cancel{},
            event::CancelConfirmed{},
            event::CancelRefused{},
            event::Send{},
            event::BallotsStored{},
            event::BallotsNotStored{},
            event::Done{},
            event::LanguageChosen{domain::Language::en},
            event::SettingsOpened{},
            event::PreferencesChanged{english},
            event::HelpOpened{},
            event::PanelClosed{},
            event::StayRequested{},
            event::GuidanceRequested{},
            event::GuidanceEnded{},
            event::VolumeStepped{},
            event::Touched{},
            event::Tick{now + std::chrono::hours(1)},
            event::PhaseChanged{domain::Phase::not_yet_open},
            event::ServiceLost{OutOfServiceReason::storage},
            event::ServiceRestored{},
            event::Paused{WallTime(std::chrono::hours(9))},
            event::Resumed{},
            event::UnitFixed{an_office()}};
}

std::string_view word(const Effect& effect) {
    return std::visit(Overloaded{
                          [](const effect::DrawSeeds&) { return "+seeds"; },
                          [](const effect::CheckCode&) { return "+check"; },
                          [](const effect::StoreBallots&) { return "+store"; },
                          [](const effect::CountAbandoned&) { return "+count"; },
                      },
                      effect);
}

/// What an event led to, as the table spells it: see matrix.hpp.
std::string outcome_of(const State& before, const Event& event) {
    const domain::Catalogue catalogue = a_catalogue();
    const Outcome outcome = reduce(before, event, catalogue);
    State after = outcome.state;
    after.now = before.now;
    std::string word_for_it;
    if (after == before)
        word_for_it = ".";
    else if (after.screen == before.screen)
        word_for_it = "noted";
    else
        word_for_it = name(after);
    if (const auto* visit = std::get_if<InVisit>(&after.screen);
        visit != nullptr && after.screen != before.screen)
        if (visit->overlay != Overlay::none) word_for_it = "/" + std::string(name(visit->overlay));
    for (const Effect& effect : outcome.effects)
        word_for_it += word(effect);
    return word_for_it;
}

std::vector<std::string> words(const std::string& line) {
    std::istringstream stream(line);
    std::vector<std::string> result;
    for (std::string word; stream >> word;)
        result.push_back(word);
    return result;
}

std::vector<std::vector<std::string>> rows(std::string_view table) {
    std::istringstream stream{std::string(table)};
    std::vector<std::vector<std::string>> result;
    for (std::string line; std::getline(stream, line);)
        if (!line.empty()) result.push_back(words(line));
    return result;
}

void check(std::string_view matrix, const std::vector<Sample>& states) {
    const std::vector<std::vector<std::string>> table = rows(matrix);
    const std::vector<Event> all_events = events();
    REQUIRE(table.size() == all_events.size() + 1);
    REQUIRE(table[0].size() == states.size() + 1);

    for (std::size_t column = 0; column < states.size(); ++column)
        REQUIRE(table[0][column + 1] == states[column].name);
    for (std::size_t row = 0; row < all_events.size(); ++row) {
        const std::vector<std::string>& expected = table[row + 1];
        REQUIRE(expected.size() == states.size() + 1);
        for (std::size_t column = 0; column < states.size(); ++column) {
            INFO("event " << expected[0] << " in state " << states[column].name);
            CHECK(outcome_of(states[column].state, all_events[row]) == expected[column + 1]);
        }
    }
}

}  // namespace

TEST_CASE("the table names what follows from every event in every step") { check(steps_matrix, steps()); }

TEST_CASE("the table names what follows from every event on every way to an innovation") {
    check(choosing_matrix, choosing());
}

TEST_CASE("the table names what follows from every event while a code is asked for") {
    check(code_matrix, codes());
}

TEST_CASE("the table names what follows from every event on every other screen") {
    check(screens_matrix, screens());
}

TEST_CASE("the table leaves out no event, screen, step or overlay") {
    std::set<std::size_t> seen_events;
    for (const Event& event : events())
        seen_events.insert(event.index());
    CHECK(seen_events.size() == std::variant_size_v<Event>);
    CHECK(events().size() == std::variant_size_v<Event>);

    std::set<std::size_t> seen_screens;
    std::set<std::size_t> seen_steps;
    std::set<Overlay> seen_overlays;
    std::vector<Sample> samples = steps();
    std::ranges::move(choosing(), std::back_inserter(samples));
    std::ranges::move(codes(), std::back_inserter(samples));
    std::ranges::move(screens(), std::back_inserter(samples));
    for (const Sample& sample : samples) {
        seen_screens.insert(sample.state.screen.index());
        const auto* visit = std::get_if<InVisit>(&sample.state.screen);
        if (visit == nullptr) continue;
        seen_steps.insert(visit->step.index());
        seen_overlays.insert(visit->overlay);
    }
    CHECK(seen_screens.size() == std::variant_size_v<Screen>);
    CHECK(seen_steps.size() == std::variant_size_v<Step>);
    CHECK(seen_overlays.size() == static_cast<std::size_t>(Overlay::idle_warning) + 1);
}

TEST_CASE("what lies over a step hides every step alike") {
    for (const Overlay overlay :
         {Overlay::settings, Overlay::help, Overlay::confirm_cancel, Overlay::idle_warning}) {
        for (const Sample& sample : steps()) {
            if (sample.name == "storing") continue;  // nothing is ever shown over it
            State state = sample.state;
            std::get<InVisit>(state.screen).overlay = overlay;
            State over_review = at(step::Review{}, overlay);
            for (const Event& event : events()) {
                if (std::holds_alternative<event::Tick>(event)) continue;  // steps differ in patience
                const Outcome here = reduce(state, event, a_catalogue());
                const Outcome there = reduce(over_review, event, a_catalogue());
                INFO(sample.name << " under " << name(overlay) << ", event " << event.index());
                REQUIRE(here.state.screen.index() == there.state.screen.index());
                const auto* visit = std::get_if<InVisit>(&here.state.screen);
                if (visit == nullptr) continue;
                CHECK(visit->step == std::get<InVisit>(state.screen).step);
                CHECK(visit->overlay == std::get<InVisit>(there.state.screen).overlay);
            }
        }
    }
}

}  // namespace baileo::visit
