#include "kiosk/app/attendant.hpp"

#include <deque>
#include <utility>

#include "kiosk/visit/reduce.hpp"

namespace baileo::app {

void Attendant::happen(const visit::Event& event) {
    std::deque<visit::Event> events{event};
    for (; !events.empty(); events.pop_front()) {
        const visit::Event& next = events.front();
        if (std::holds_alternative<visit::event::BallotsStored>(next)) stored_ = Stored{true};
        if (std::holds_alternative<visit::event::BallotsNotStored>(next)) stored_ = Stored{false};
        visit::Outcome outcome = visit::reduce(state_, next, catalogue_);
        state_ = std::move(outcome.state);
        for (const visit::Effect& effect : outcome.effects)
            if (auto answer = run(effect, {store_, random_, catalogue_, codes_}))
                events.push_back(std::move(*answer));
    }
    apply_offer();
}

void Attendant::offer(domain::Catalogue catalogue) {
    offered_ = std::move(catalogue);
    apply_offer();
}

std::optional<Attendant::Stored> Attendant::take_stored() { return std::exchange(stored_, {}); }

std::optional<std::uint64_t> Attendant::take_applied_version() { return std::exchange(applied_version_, {}); }

void Attendant::apply_offer() {
    if (!offered_ || !visit::is_between_visits(state_)) return;
    catalogue_ = std::move(*offered_);
    offered_.reset();
    applied_version_ = catalogue_.version;
}

}  // namespace baileo::app
