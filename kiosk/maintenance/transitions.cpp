#include "kiosk/maintenance/transitions.hpp"

#include <algorithm>

#include "kiosk/maintenance/entering.hpp"
#include "kiosk/maintenance/names.hpp"
#include "kiosk/maintenance/tasks.hpp"

namespace baileo::maintenance {
namespace {

using Kind = PinStanding::Kind;

template <class Asked>
void ask(Outcome& outcome, Asked effect) {
    outcome.effects.emplace_back(std::move(effect));
}

void note(Outcome& outcome, std::string_view action) { ask(outcome, effect::Note{std::string(action)}); }

void show_menu(Outcome& outcome, bool others) { outcome.state.screen = screen::Menu{others}; }

/// Back to the menu that leads to a task.
void leave(Outcome& outcome, Task task) { show_menu(outcome, task != main_task(outcome.state.facts)); }

Screen begin(Outcome& outcome, Task task) {
    switch (task) {
        case Task::status:
            break;
        case Task::connection:
            ask(outcome, effect::TestConnection{});
            return screen::TestConnection{};
        case Task::readiness:
            ask(outcome, effect::TestConnection{});
            return screen::CheckReadiness{};
        case Task::copy:
            ask(outcome, effect::FindMedia{});
            return screen::CopyJournal{};
        case Task::cleaning:
            return screen::Clean{outcome.state.now + cleaning_time};
        case Task::touch_test:
            return screen::TestTouch{};
        case Task::screen_test:
            return screen::TestScreen{};
        case Task::sound:
            return screen::SetSound{};
        case Task::enrolment:
            return screen::Enrol{};
        case Task::pause:
        case Task::restart:
        case Task::shut_down:
            return screen::Ask{task};
    }
    return screen::ShowStatus{};
}

// One row for each thing that a screen expects; what it does not expect changes nothing.

void on(screen::EnterPin pin, const event::PinStandingTold& told, Outcome& outcome) {
    if (told.standing.kind == Kind::not_enrolled) return show_menu(outcome, false);
    pin.standing = told.standing;
    outcome.state.screen = pin;
}
void on(screen::EnterPin pin, const event::Typed& typed, Outcome& outcome) {
    if (enter(pin, typed.character)) {
        pin.judging = true;
        ask(outcome, effect::JudgePin{pin.digits});
    }
    outcome.state.screen = pin;
}
void on(screen::EnterPin pin, const event::Erased&, Outcome& outcome) {
    erase(pin);
    outcome.state.screen = pin;
}
void on(const screen::EnterPin& pin, const event::PinJudged& judged, Outcome& outcome) {
    if (!pin.judging) return;
    if (judged.right) return show_menu(outcome, false);
    outcome.state.screen = screen::EnterPin{.digits = {}, .wrong = true, .standing = judged.standing};
}
void on(screen::EnterPin pin, const event::Tick& tick, Outcome& outcome) {
    if (pin.standing.kind != Kind::waiting || tick.now < pin.standing.until) return;
    pin.standing.kind = Kind::unknown;
    pin.wrong = false;
    outcome.state.screen = pin;
    ask(outcome, effect::AskPinStanding{});
}
void on(const screen::EnterPin& pin, const event::Back&, Outcome& outcome) {
    if (!pin.judging) outcome.state.screen.reset();
}

void on(const screen::Menu&, const event::OthersOpened&, Outcome& outcome) { show_menu(outcome, true); }
void on(const screen::Menu& menu, const event::Back&, Outcome& outcome) {
    if (menu.others)
        show_menu(outcome, false);
    else
        outcome.state.screen.reset();
}
void on(const screen::Menu&, const event::Closed&, Outcome& outcome) { outcome.state.screen.reset(); }
void on(const screen::Menu&, const event::TaskChosen& chosen, Outcome& outcome) {
    if (!is_offered(chosen.task, outcome.state.facts)) return;
    outcome.state.screen = begin(outcome, chosen.task);
    if (!std::holds_alternative<screen::Ask>(*outcome.state.screen)) note(outcome, name(chosen.task));
}

void on(const screen::ShowStatus&, const event::Back&, Outcome& outcome) { leave(outcome, Task::status); }

void on(const screen::TestConnection&, const event::ConnectionTested& tested, Outcome& outcome) {
    outcome.state.screen = screen::TestConnection{tested.report};
}
void on(const screen::TestConnection& test, const event::Repeated&, Outcome& outcome) {
    if (test.report) outcome.state.screen = begin(outcome, Task::connection);
}
void on(const screen::TestConnection&, const event::Back&, Outcome& outcome) {
    leave(outcome, Task::connection);
}

void on(const screen::CheckReadiness&, const event::ConnectionTested& tested, Outcome& outcome) {
    outcome.state.screen = screen::CheckReadiness{tested.report};
}
void on(const screen::CheckReadiness& check, const event::Repeated&, Outcome& outcome) {
    if (check.report) outcome.state.screen = begin(outcome, Task::readiness);
}
void on(const screen::CheckReadiness&, const event::Back&, Outcome& outcome) {
    leave(outcome, Task::readiness);
}

void on(screen::Enrol enrol, const event::Typed& typed, Outcome& outcome) {
    enter(enrol, typed.character);
    outcome.state.screen = enrol;
}
void on(screen::Enrol enrol, const event::Erased&, Outcome& outcome) {
    erase(enrol);
    outcome.state.screen = enrol;
}
void on(screen::Enrol enrol, const event::FieldChosen& chosen, Outcome& outcome) {
    enrol.at_code = chosen.code;
    outcome.state.screen = enrol;
}
void on(screen::Enrol enrol, const event::Confirmed&, Outcome& outcome) {
    if (outcome.state.facts.enrolled || !can_be_sent(enrol)) return;
    enrol.asking = true;
    enrol.result.reset();
    ask(outcome, effect::Enrol{enrol.address, enrol.code});
    outcome.state.screen = enrol;
}
void on(screen::Enrol enrol, const event::Enrolled& enrolled, Outcome& outcome) {
    enrol.asking = false;
    enrol.result = enrolled.result;
    outcome.state.screen = enrol;
}
void on(const screen::Enrol& enrol, const event::Back&, Outcome& outcome) {
    if (!enrol.asking) leave(outcome, Task::enrolment);
}

void on(screen::TestTouch test, const event::CellTouched& touched, Outcome& outcome) {
    if (touched.cell < test.touched.size()) test.touched.set(touched.cell);
    outcome.state.screen = test;
}
void on(const screen::TestTouch&, const event::Repeated&, Outcome& outcome) {
    outcome.state.screen = screen::TestTouch{};
}
void on(const screen::TestTouch&, const event::Back&, Outcome& outcome) { leave(outcome, Task::touch_test); }

void on(screen::TestScreen test, const event::PatternTurned&, Outcome& outcome) {
    test.pattern = (test.pattern + 1) % screen::TestScreen::patterns;
    outcome.state.screen = test;
}
void on(const screen::TestScreen&, const event::Back&, Outcome& outcome) {
    leave(outcome, Task::screen_test);
}

void on(const screen::Clean& clean, const event::Tick& tick, Outcome& outcome) {
    outcome.state.last_touch = tick.now;
    if (tick.now >= clean.ends) leave(outcome, Task::cleaning);
}

void on(const screen::SetSound&, const event::VolumeStepped&, Outcome& outcome) {
    ask(outcome, effect::SetVolume{outcome.state.volume});
}
void on(const screen::SetSound&, const event::BrightnessStepped& stepped, Outcome& outcome) {
    constexpr int step = 10;
    constexpr int darkest = 20;  // whoever dims it must still find the way back
    if (!outcome.state.facts.brightness) return;
    const int wanted = *outcome.state.facts.brightness + (stepped.brighter ? step : -step);
    outcome.state.facts.brightness = std::clamp(wanted, darkest, 100);
    ask(outcome, effect::SetBrightness{*outcome.state.facts.brightness});
}
void on(const screen::SetSound&, const event::Back&, Outcome& outcome) { leave(outcome, Task::sound); }

void on(screen::CopyJournal copy, const event::MediaFound& found, Outcome& outcome) {
    copy.folders = found.folders;
    outcome.state.screen = copy;
}
void on(screen::CopyJournal copy, const event::MediumChosen& chosen, Outcome& outcome) {
    const bool known = copy.folders && std::ranges::find(*copy.folders, chosen.folder) != copy.folders->end();
    if (copy.copying || !known) return;
    copy.copying = true;
    copy.result.reset();
    ask(outcome, effect::CopyJournal{chosen.folder});
    outcome.state.screen = copy;
}
void on(screen::CopyJournal copy, const event::Copied& copied, Outcome& outcome) {
    copy.copying = false;
    copy.result = copied.result;
    copy.entries = copied.entries;
    outcome.state.screen = copy;
}
void on(const screen::CopyJournal& copy, const event::Repeated&, Outcome& outcome) {
    if (!copy.copying) outcome.state.screen = begin(outcome, Task::copy);
}
void on(const screen::CopyJournal& copy, const event::Back&, Outcome& outcome) {
    if (!copy.copying) leave(outcome, Task::copy);
}

void on(screen::Ask question, const event::Confirmed&, Outcome& outcome) {
    question.refused = false;
    outcome.state.screen = question;
    note(outcome,
         outcome.state.facts.paused && question.task == Task::pause ? "resume" : name(question.task));
    if (question.task == Task::restart) return ask(outcome, effect::Restart{});
    if (question.task == Task::shut_down) return ask(outcome, effect::ShutDown{});
    outcome.state.facts.paused = !outcome.state.facts.paused;
    ask(outcome, effect::Pause{outcome.state.facts.paused});
    show_menu(outcome, false);
}
void on(screen::Ask question, const event::PowerRefused&, Outcome& outcome) {
    question.refused = true;
    outcome.state.screen = question;
}
void on(const screen::Ask& question, const event::Back&, Outcome& outcome) { leave(outcome, question.task); }

template <class AnyScreen, class AnyEvent>
void on(const AnyScreen&, const AnyEvent&, Outcome&) {}

}  // namespace

void decide(const Event& event, Outcome& outcome) {
    const Screen screen = *outcome.state.screen;
    std::visit([&](const auto& at, const auto& happened) { on(at, happened, outcome); }, screen, event);
}

}  // namespace baileo::maintenance
