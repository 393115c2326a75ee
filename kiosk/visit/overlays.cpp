#include "kiosk/visit/answers.hpp"
#include "kiosk/visit/transitions.hpp"
#include "shared/base/overloaded.hpp"

namespace baileo::visit {
namespace {

Way show(Overlay overlay, Turn& turn) {
    turn.visit.overlay = overlay;
    return Stay{};
}

Way under_panel(const Event& event, Turn& turn) {
    return std::visit(Overloaded{
                          [&](const event::PanelClosed&) { return show(Overlay::none, turn); },
                          [&](const event::Back&) { return show(Overlay::none, turn); },
                          [&](const event::SettingsOpened&) { return show(Overlay::settings, turn); },
                          [&](const event::HelpOpened&) { return show(Overlay::help, turn); },
                          [&](const event::Cancel&) { return cancel(turn); },
                          [](const auto&) -> Way { return Stay{}; },
                      },
                      event);
}

Way under_question(const Event& event, Turn& turn) {
    return std::visit(Overloaded{
                          [](const event::CancelConfirmed&) -> Way { return Leave{}; },
                          [&](const event::CancelRefused&) { return show(Overlay::none, turn); },
                          [&](const event::Back&) { return show(Overlay::none, turn); },
                          [](const auto&) -> Way { return Stay{}; },
                      },
                      event);
}

// Any touch but the one on "finish and clear" shows that somebody is there.
Way under_warning(const Event& event, Turn& turn) {
    if (std::holds_alternative<event::CancelConfirmed>(event)) return Leave{};
    return show(Overlay::none, turn);
}

}  // namespace

Way under_overlay(const Event& event, Turn& turn) {
    switch (turn.visit.overlay) {
        case Overlay::none:
            break;
        case Overlay::settings:
        case Overlay::help:
            return under_panel(event, turn);
        case Overlay::confirm_cancel:
            return under_question(event, turn);
        case Overlay::idle_warning:
            return under_warning(event, turn);
    }
    return Stay{};
}

Way cancel(Turn& turn) {
    if (!has_answers(turn.visit)) return Leave{};
    return show(Overlay::confirm_cancel, turn);
}

}  // namespace baileo::visit
