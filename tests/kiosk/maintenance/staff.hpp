#pragma once

#include <doctest/doctest.h>

#include "kiosk/maintenance/names.hpp"
#include "kiosk/maintenance/reduce.hpp"

namespace baileo::tests {

using namespace maintenance;

/// A staff member at a kiosk: what happens, what is on the screen, what was asked for.
struct Staff {
    State state;
    std::vector<Effect> asked;

    Staff() {
        state.facts.enrolled = state.facts.online = state.facts.speaks = true;
        state.facts.standing = Standing::active;
        happen(event::Tick{std::chrono::hours(1)});
    }

    Staff& happen(const Event& event) {
        Outcome outcome = reduce(state, event);
        state = std::move(outcome.state);
        asked.insert(asked.end(), outcome.effects.begin(), outcome.effects.end());
        return *this;
    }
    Staff& pass(SinceBoot time) { return happen(event::Tick{state.now + time}); }
    Staff& type(std::string_view text) {
        for (const char character : text)
            happen(event::Typed{character});
        return *this;
    }
    Staff& open(PinStanding standing = {PinStanding::Kind::ready, 5, {}}) {
        return happen(event::CornerHeld{}).happen(event::PinStandingTold{standing});
    }
    /// In the menu, with nothing asked for yet.
    Staff& enter() {
        open().type("048213").happen(event::PinJudged{true, {}});
        asked.clear();
        return *this;
    }
    Staff& choose(Task task) { return enter().happen(event::TaskChosen{task}); }

    [[nodiscard]] std::string_view shows() const { return name(state); }
    template <class Wanted>
    [[nodiscard]] const Wanted& screen() const {
        REQUIRE(state.screen);
        REQUIRE(std::holds_alternative<Wanted>(*state.screen));
        return std::get<Wanted>(*state.screen);
    }
    [[nodiscard]] bool has_asked(const Effect& effect) const {
        return std::ranges::find(asked, effect) != asked.end();
    }
};

}  // namespace baileo::tests
