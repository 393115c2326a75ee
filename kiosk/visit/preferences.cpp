#include "kiosk/visit/preferences.hpp"

#include <algorithm>

#include "shared/base/overloaded.hpp"

namespace baileo::visit {

const Preferences& preferences_of(const State& state) {
    const Preferences& between = state.guided ? state.guided->preferences : state.usual;
    return std::visit(
        Overloaded{
            [](const Beginning& beginning) -> const Preferences& { return beginning.preferences; },
            [](const InVisit& visit) -> const Preferences& { return visit.preferences; },
            [](const Thanks& thanks) -> const Preferences& { return thanks.preferences; },
            [](const NotStored& not_stored) -> const Preferences& { return not_stored.preferences; },
            [&](const auto&) -> const Preferences& { return between; },
        },
        state.screen);
}

bool adjust(Preferences& preferences, const Event& event) {
    constexpr int volume_step = 15;
    constexpr int loudest = 100;
    return std::visit(Overloaded{
                          [&](const event::LanguageChosen& chosen) {
                              preferences.language = chosen.language;
                              return true;
                          },
                          [&](const event::PreferencesChanged& changed) {
                              preferences = changed.preferences;
                              return true;
                          },
                          [&](const event::GuidanceRequested&) {
                              preferences.guided = true;
                              return true;
                          },
                          [&](const event::GuidanceEnded&) {
                              preferences.guided = false;
                              return true;
                          },
                          [&](const event::VolumeStepped& stepped) {
                              const int wanted =
                                  preferences.volume + (stepped.louder ? volume_step : -volume_step);
                              preferences.volume = std::clamp(wanted, softest, loudest);
                              return true;
                          },
                          [](const auto&) { return false; },
                      },
                      event);
}

}  // namespace baileo::visit
