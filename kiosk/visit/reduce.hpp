#pragma once

#include "kiosk/visit/effect.hpp"
#include "shared/domain/catalogue.hpp"

namespace baileo::visit {

/// What follows from an event.
struct Outcome {
    State state;
    std::vector<Effect> effects;
};

/// The whole behaviour of the kiosk towards a citizen, as one pure function. An event that a state does not
/// expect (a late second tap) changes nothing.
[[nodiscard]] Outcome reduce(const State& state, const Event& event, const domain::Catalogue& catalogue);

}  // namespace baileo::visit
