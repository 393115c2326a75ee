#include "kiosk/maintenance/reduce.hpp"

#include <algorithm>

#include "kiosk/maintenance/transitions.hpp"
#include "shared/base/overloaded.hpp"

namespace baileo::maintenance {
namespace {

bool is_answer(const Event& event) {
    return std::holds_alternative<event::PinStandingTold>(event) ||
           std::holds_alternative<event::PinJudged>(event) ||
           std::holds_alternative<event::ConnectionTested>(event) ||
           std::holds_alternative<event::Enrolled>(event) ||
           std::holds_alternative<event::MediaFound>(event) || std::holds_alternative<event::Copied>(event) ||
           std::holds_alternative<event::PowerRefused>(event) ||
           std::holds_alternative<event::FactsTold>(event) || std::holds_alternative<event::Tick>(event);
}

/// Something is being done that takes its time.
bool is_busy(const Screen& screen) {
    const auto* enrol = std::get_if<screen::Enrol>(&screen);
    const auto* copy = std::get_if<screen::CopyJournal>(&screen);
    return (enrol != nullptr && enrol->asking) || (copy != nullptr && copy->copying);
}

/// A clock that was set back must not keep maintenance open: all moments move along with it.
void set_back(State& state, SinceBoot by) {
    state.last_touch -= by;
    if (auto* pin = state.screen ? std::get_if<screen::EnterPin>(&*state.screen) : nullptr)
        pin->standing.until -= by;
    if (auto* clean = state.screen ? std::get_if<screen::Clean>(&*state.screen) : nullptr) clean->ends -= by;
}

void pass_time(State& state, const event::Tick& tick) {
    if (tick.now < state.now) set_back(state, state.now - tick.now);
    state.now = tick.now;
    if (!state.screen) return;
    if (tick.speaking || is_busy(*state.screen)) state.last_touch = tick.now;
    if (tick.now - state.last_touch >= idle_time) state.screen.reset();
}

/// What every screen offers.
void adjust(State& state, const Event& event) {
    constexpr int step = 15;
    constexpr int softest = 10;
    std::visit(Overloaded{[&](const event::LanguageChosen& chosen) { state.language = chosen.language; },
                          [&](const event::GuidanceSwitched&) { state.guided = !state.guided; },
                          [&](const event::VolumeStepped& stepped) {
                              state.volume =
                                  std::clamp(state.volume + (stepped.louder ? step : -step), softest, 100);
                          },
                          [&](const event::FactsTold& told) { state.facts = told.facts; },
                          [&](const event::Tick& tick) { pass_time(state, tick); }, [](const auto&) {}},
               event);
}

/// Nothing of the one who was there before is left.
void open(Outcome& outcome) {
    outcome.state.screen = screen::EnterPin{};
    outcome.state.last_touch = outcome.state.now;
    outcome.state.guided = false;
    outcome.effects.emplace_back(effect::AskPinStanding{});
}

}  // namespace

Outcome reduce(const State& state, const Event& event) {
    Outcome outcome{state, {}};
    adjust(outcome.state, event);
    if (!outcome.state.screen) {
        if (std::holds_alternative<event::CornerHeld>(event)) open(outcome);
        return outcome;
    }
    if (!is_answer(event)) outcome.state.last_touch = outcome.state.now;
    decide(event, outcome);
    return outcome;
}

}  // namespace baileo::maintenance
