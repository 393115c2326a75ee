#include "server/usecases/permissions.hpp"

#include <algorithm>

namespace baileo::usecases {
namespace {

using store::Role;

struct Permission {
    Role role;
    Action action;

    bool operator==(const Permission&) const = default;
};

constexpr std::array permissions{
    Permission{Role::judge, Action::see_session},        //
    Permission{Role::judge, Action::see_ranking},        //
    Permission{Role::judge, Action::score},              //
    Permission{Role::secretary, Action::see_session},    //
    Permission{Role::secretary, Action::see_ranking},    //
    Permission{Role::secretary, Action::see_panel},      //
    Permission{Role::secretary, Action::reopen_sheets},  //
    Permission{Role::auditor, Action::see_session},      //
    Permission{Role::auditor, Action::see_ranking},      //
    Permission{Role::auditor, Action::see_panel},        //
    Permission{Role::admin, Action::see_session},        //
    Permission{Role::admin, Action::see_ranking},        //
    Permission{Role::admin, Action::see_kiosks},         //
    Permission{Role::admin, Action::manage_kiosks},      //
};

}  // namespace

bool is_allowed(Role role, Action action) {
    return std::ranges::find(permissions, Permission{role, action}) != permissions.end();
}

}  // namespace baileo::usecases
