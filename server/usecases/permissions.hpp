#pragma once

#include <array>

#include "server/store/rows.hpp"

namespace baileo::usecases {

/// What a signed-in person may want to do. A route for such people names exactly one.
enum class Action {
    see_session,    ///< who am I; sign out
    see_ranking,    ///< the ranking with its intervals; judges once their own sheets are done
    score,          ///< see and fill in one's own score sheets
    see_panel,      ///< who judges what and how far they are, without marks
    reopen_sheets,  ///< give a judge a submitted sheet back
    see_kiosks,     ///< every kiosk, with its state
    manage_kiosks,  ///< invite, confirm, suspend, release, revoke
};

inline constexpr std::array actions{Action::see_session,  Action::see_ranking,   Action::score,
                                    Action::see_panel,    Action::reopen_sheets, Action::see_kiosks,
                                    Action::manage_kiosks};

/// The one table of who may do what. What it does not allow is forbidden.
[[nodiscard]] bool is_allowed(store::Role role, Action action);

}  // namespace baileo::usecases
