#include "kiosk/visit/reduce.hpp"

#include <algorithm>

#include "kiosk/visit/idle.hpp"
#include "kiosk/visit/names.hpp"
#include "kiosk/visit/preferences.hpp"
#include "kiosk/visit/transitions.hpp"
#include "shared/base/expects.hpp"
#include "shared/base/overloaded.hpp"
#include "shared/domain/ballot_code.hpp"

namespace baileo::visit {
namespace {

bool is_touch(const Event& event) {
    return !std::holds_alternative<event::VisitBegun>(event) &&
           !std::holds_alternative<event::CodeChecked>(event) &&
           !std::holds_alternative<event::CodesPaused>(event) &&
           !std::holds_alternative<event::BallotsStored>(event) &&
           !std::holds_alternative<event::BallotsNotStored>(event) &&
           !std::holds_alternative<event::Tick>(event) &&
           !std::holds_alternative<event::PhaseChanged>(event) &&
           !std::holds_alternative<event::ServiceLost>(event) &&
           !std::holds_alternative<event::ServiceRestored>(event) &&
           !std::holds_alternative<event::Paused>(event) && !std::holds_alternative<event::Resumed>(event) &&
           !std::holds_alternative<event::UnitFixed>(event);
}

Screen screen_at_rest(const State& state) {
    if (state.trouble) return OutOfService{*state.trouble};
    if (state.phase != domain::Phase::open) return NotOpen{state.phase};
    if (state.pause) return *state.pause;
    return Attract{};
}

void end_unsent(Outcome& outcome, const InVisit& visit) {
    outcome.effects.emplace_back(effect::CountAbandoned{std::string(name(visit.step))});
    outcome.state.screen = screen_at_rest(outcome.state);
}

// Follows the way out of a step; `visit` is the working copy with what changed on that way.
void go(Outcome& outcome, InVisit visit, Way way) {
    std::visit(Overloaded{
                   [&](Stay) { outcome.state.screen = std::move(visit); },
                   [&](Leave) { end_unsent(outcome, visit); },
                   [&](Step& step) {
                       visit.step = std::move(step);
                       outcome.state.screen = std::move(visit);
                   },
                   [&](Thanks& thanks) { outcome.state.screen = std::move(thanks); },
                   [&](NotStored& not_stored) {
                       outcome.state.trouble = OutOfServiceReason::storage;
                       outcome.state.screen = not_stored;
                   },
               },
               way);
}

Way decide(const Event& event, Turn& turn) {
    if (!is_touch(event) || turn.visit.overlay == Overlay::none) {
        const Step step = turn.visit.step;
        return std::visit([&](const auto& at, const auto& happened) { return on(at, happened, turn); }, step,
                          event);
    }
    return under_overlay(event, turn);
}

// What any step of a visit offers; true if the event was such.
bool adjust(InVisit& visit, const Event& event) {
    const bool may_open =
        visit.overlay == Overlay::none && !std::holds_alternative<step::Storing>(visit.step);
    bool adjusted = adjust(visit.preferences, event);
    if (may_open && std::holds_alternative<event::SettingsOpened>(event)) {
        visit.overlay = Overlay::settings;
        adjusted = true;
    }
    if (may_open && std::holds_alternative<event::HelpOpened>(event)) {
        visit.overlay = Overlay::help;
        adjusted = true;
    }
    if (adjusted && visit.overlay == Overlay::idle_warning) visit.overlay = Overlay::none;
    return adjusted;
}

void happen(Outcome& outcome, const domain::Catalogue& catalogue, InVisit visit, const Event& event) {
    if (is_touch(event)) visit.last_touch = outcome.state.now;
    if (adjust(visit, event)) {
        outcome.state.screen = std::move(visit);
        return;
    }
    Turn turn{visit, catalogue, outcome.state.now, outcome.effects, outcome.state.code_pause_ends};
    const bool cancels = std::holds_alternative<event::Cancel>(event) && visit.overlay == Overlay::none &&
                         !std::holds_alternative<step::Storing>(visit.step);
    Way way = cancels ? cancel(turn) : decide(event, turn);
    go(outcome, std::move(visit), std::move(way));
}

void begin(Outcome& outcome, const domain::Catalogue& catalogue, const Beginning& beginning,
           const Event& event) {
    Preferences preferences = beginning.preferences;
    if (adjust(preferences, event)) outcome.state.screen = Beginning{preferences, beginning.scanned};
    const auto* begun = std::get_if<event::VisitBegun>(&event);
    if (begun == nullptr) return;
    expects(begun->seeds.ballot_ids.size() >= choice_limit, "a visit has an id for each ballot it may cast");
    InVisit visit;
    visit.seeds = begun->seeds;
    visit.preferences = beginning.preferences;
    visit.last_touch = outcome.state.now;
    if (outcome.state.unit && !offered(catalogue, *outcome.state.unit).empty())
        visit.unit = outcome.state.unit;
    if (!catalogue.competition.codes) {
        visit.step = first_step(visit, catalogue);
    } else {
        visit.step = step::EnterCode{};
        if (!beginning.scanned.empty())
            return happen(outcome, catalogue, std::move(visit), event::CodeScanned{beginning.scanned});
    }
    outcome.state.screen = std::move(visit);
}

// Thanks and its sad sister: each ends by Done or by itself, and reading on keeps it for longer.
template <class Closing>
void close(Outcome& outcome, Closing closing, const Event& event) {
    if (std::holds_alternative<event::Done>(event)) {
        outcome.state.screen = screen_at_rest(outcome.state);
        return;
    }
    if (!adjust(closing.preferences, event) && !std::holds_alternative<event::Touched>(event)) return;
    closing.ends = outcome.state.now + stretched(closing_time, closing.preferences);
    outcome.state.screen = std::move(closing);
}

// A clock that was set back must not keep somebody's answers on the screen: all moments move along with it.
void set_back(State& state, SinceBoot by) {
    if (state.guided) state.guided->ends -= by;
    state.code_pause_ends -= by;
    std::visit(Overloaded{
                   [&](InVisit& visit) {
                       visit.last_touch -= by;
                       visit.warning_ends -= by;
                       if (auto* code = std::get_if<step::EnterCode>(&visit.step);
                           code != nullptr && code->checking_since)
                           *code->checking_since -= by;
                   },
                   [&](Thanks& thanks) { thanks.ends -= by; },
                   [&](NotStored& not_stored) { not_stored.ends -= by; },
                   [](auto&) {},
               },
               state.screen);
}

void pass_time(Outcome& outcome, InVisit visit, bool speaking) {
    const SinceBoot now = outcome.state.now;
    if (visit.overlay == Overlay::idle_warning) {
        if (now >= visit.warning_ends) end_unsent(outcome, visit);
        return;
    }
    if (speaking) visit.last_touch = now;
    const std::optional<SinceBoot> starts = warning_starts(visit);
    if (starts && now >= *starts) {
        visit.overlay = Overlay::idle_warning;
        visit.warning_ends = now + warning_time;
    }
    outcome.state.screen = std::move(visit);
}

template <class Closing>
void pass_closing_time(Outcome& outcome, Closing closing, bool speaking) {
    const SinceBoot now = outcome.state.now;
    if (speaking) closing.ends = std::max(closing.ends, now + stretched(closing_time, closing.preferences));
    if (now >= closing.ends)
        outcome.state.screen = screen_at_rest(outcome.state);
    else
        outcome.state.screen = std::move(closing);
}

// Who is read to between visits and went away must not leave a kiosk that talks to the next one.
void pass_guided_time(State& state, bool speaking) {
    if (!state.guided) return;
    if (speaking) state.guided->ends = std::max(state.guided->ends, state.now + idle_time);
    if (state.now >= state.guided->ends) state.guided.reset();
}

void pass_time(Outcome& outcome, const event::Tick& tick) {
    pass_guided_time(outcome.state, tick.speaking);
    const Screen screen = outcome.state.screen;
    std::visit(
        Overloaded{
            [&](const InVisit& visit) { pass_time(outcome, visit, tick.speaking); },
            [&](const Thanks& thanks) { pass_closing_time(outcome, thanks, tick.speaking); },
            [&](const NotStored& not_stored) { pass_closing_time(outcome, not_stored, tick.speaking); },
            [](const auto&) {},
        },
        screen);
}

// What happens to the kiosk rather than to the citizen; it shows once nobody is served. True if it was such.
bool happen_to_kiosk(Outcome& outcome, const Event& event) {
    State& state = outcome.state;
    if (const auto* changed = std::get_if<event::PhaseChanged>(&event))
        state.phase = changed->phase;
    else if (const auto* lost = std::get_if<event::ServiceLost>(&event))
        state.trouble = lost->reason;
    else if (std::holds_alternative<event::ServiceRestored>(event))
        state.trouble.reset();
    else if (const auto* paused = std::get_if<event::Paused>(&event))
        state.pause = Paused{paused->until};
    else if (std::holds_alternative<event::Resumed>(event))
        state.pause.reset();
    else if (const auto* fixed = std::get_if<event::UnitFixed>(&event))
        state.unit = fixed->unit;
    else if (const auto* codes = std::get_if<event::CodesPaused>(&event))
        state.code_pause_ends = state.now + codes->pause;
    else
        return false;
    if (is_between_visits(state)) state.screen = screen_at_rest(state);
    return true;
}

// Who is read to before a visit begins, and for how long after their newest sign of life.
void guide(State& state, const Event& event) {
    if (std::holds_alternative<event::GuidanceEnded>(event)) state.guided.reset();
    if (std::holds_alternative<event::GuidanceRequested>(event) && !state.guided)
        state.guided = Guided{state.usual};
    if (!state.guided || !is_touch(event)) return;
    adjust(state.guided->preferences, event);
    state.guided->ends = state.now + idle_time;
}

void start(Outcome& outcome, const Beginning& beginning) {
    outcome.state.guided.reset();
    outcome.state.screen = beginning;
    outcome.effects.emplace_back(effect::DrawSeeds{});
}

// A language was touched, or a code was scanned right away.
void invite(Outcome& outcome, const domain::Catalogue& catalogue, const Event& event) {
    Beginning beginning{preferences_of(outcome.state)};
    if (const auto* started = std::get_if<event::Start>(&event)) {
        beginning.preferences.language = started->language;
        start(outcome, beginning);
    }
    const auto* scanned = std::get_if<event::CodeScanned>(&event);
    // A scanner that is held to a parcel must not begin a visit.
    if (scanned != nullptr && catalogue.competition.codes && domain::BallotCode::parse(scanned->text)) {
        beginning.scanned = scanned->text;
        start(outcome, beginning);
    }
}

}  // namespace

Outcome reduce(const State& state, const Event& event, const domain::Catalogue& catalogue) {
    Outcome outcome{state, {}};
    if (const auto* tick = std::get_if<event::Tick>(&event)) {
        if (tick->now < state.now) set_back(outcome.state, state.now - tick->now);
        outcome.state.now = tick->now;
        pass_time(outcome, *tick);
        return outcome;
    }
    if (happen_to_kiosk(outcome, event)) return outcome;
    if (const auto* checked = std::get_if<event::CodeChecked>(&event);
        checked != nullptr && checked->pause.count() > 0)
        outcome.state.code_pause_ends = state.now + checked->pause;
    if (is_between_visits(state)) guide(outcome.state, event);
    std::visit(Overloaded{
                   [&](const Attract&) { invite(outcome, catalogue, event); },
                   [&](const Beginning& beginning) { begin(outcome, catalogue, beginning, event); },
                   [&](const InVisit& visit) { happen(outcome, catalogue, visit, event); },
                   [&](const Thanks& thanks) { close(outcome, thanks, event); },
                   [&](const NotStored& not_stored) { close(outcome, not_stored, event); },
                   [](const NotOpen&) {},
                   [](const OutOfService&) {},
                   [](const Paused&) {},
               },
               state.screen);
    return outcome;
}

}  // namespace baileo::visit
