#pragma once

#include <array>

#include "server/store/rows.hpp"

namespace baileo::usecases {

/// What a signed-in person may want to do. A route for such people names exactly one.
enum class Action {
    see_session,    ///< who am I; sign out
    see_ranking,    ///< the ranking with its intervals
    see_kiosks,     ///< every kiosk, with its state
    manage_kiosks,  ///< invite, confirm, suspend, release, revoke
};

inline constexpr std::array actions{Action::see_session, Action::see_ranking, Action::see_kiosks,
                                    Action::manage_kiosks};

/// The one table of who may do what. What it does not allow is forbidden.
[[nodiscard]] bool is_allowed(store::Role role, Action action);

}  // namespace baileo::usecases
