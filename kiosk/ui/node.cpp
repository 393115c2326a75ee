#include "kiosk/ui/node.hpp"

#include "shared/base/expects.hpp"

namespace baileo::ui {

std::string_view word(Role role) {
    switch (role) {
        case Role::heading:
            return "heading";
        case Role::text:
            return "text";
        case Role::picture:
            return "picture";
        case Role::button:
            return "button";
        case Role::choice:
            return "choice";
        case Role::progress:
            return "progress";
        case Role::key:
            return "key";
    }
    expects(false, "every role has a word");
    return {};
}

}  // namespace baileo::ui
