#include "kiosk/maintenance/names.hpp"

#include "shared/base/overloaded.hpp"

namespace baileo::maintenance {

std::string_view name(Task task) {
    switch (task) {
        case Task::status:
            return "status";
        case Task::connection:
            return "connection";
        case Task::readiness:
            return "readiness";
        case Task::pause:
            return "pause";
        case Task::copy:
            return "copy";
        case Task::cleaning:
            return "cleaning";
        case Task::touch_test:
            return "touch-test";
        case Task::screen_test:
            return "screen-test";
        case Task::sound:
            return "sound";
        case Task::enrolment:
            return "enrolment";
        case Task::restart:
            return "restart";
        case Task::shut_down:
            return "shut-down";
    }
    return "";
}

std::string_view name(const State& state) {
    if (!state.screen) return "";
    using Name = std::string_view;
    return std::visit(
        Overloaded{
            [](const screen::EnterPin&) -> Name { return "staff-pin"; },
            [](const screen::Menu& menu) -> Name { return menu.others ? "staff-others" : "staff-menu"; },
            [](const screen::ShowStatus&) -> Name { return "staff-status"; },
            [](const screen::TestConnection&) -> Name { return "staff-connection"; },
            [](const screen::CheckReadiness&) -> Name { return "staff-readiness"; },
            [](const screen::Enrol&) -> Name { return "staff-enrolment"; },
            [](const screen::TestTouch&) -> Name { return "staff-touch-test"; },
            [](const screen::TestScreen&) -> Name { return "staff-screen-test"; },
            [](const screen::Clean&) -> Name { return "staff-cleaning"; },
            [](const screen::SetSound&) -> Name { return "staff-sound"; },
            [](const screen::CopyJournal&) -> Name { return "staff-copy"; },
            [](const screen::Ask&) -> Name { return "staff-question"; },
        },
        *state.screen);
}

}  // namespace baileo::maintenance
