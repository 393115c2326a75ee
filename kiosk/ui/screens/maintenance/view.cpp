#include <fmt/format.h>

#include "kiosk/maintenance/names.hpp"
#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/screens/maintenance/screens.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "shared/base/overloaded.hpp"

namespace baileo::ui {
namespace {

namespace screen = maintenance::screen;

/// What is under a finger changes with the picture of a test.
std::string screen_of(const maintenance::State& state) {
    std::string name(maintenance::name(state));
    if (const auto* question = std::get_if<screen::Ask>(&*state.screen))
        name += "/" + std::string(maintenance::name(question->task));
    if (const auto* test = std::get_if<screen::TestScreen>(&*state.screen))
        name += fmt::format("/{}", test->pattern);
    return name;
}

void draw_screen(Frame& frame, const maintenance::State& state) {
    std::visit(
        Overloaded{
            [&](const screen::EnterPin& pin) { staff::draw_pin(frame, pin); },
            [&](const screen::Menu& menu) { staff::draw_menu(frame, state.facts, menu.others); },
            [&](const screen::ShowStatus&) { staff::draw_status(frame, state.facts); },
            [&](const screen::TestConnection& test) { staff::draw_connection(frame, test); },
            [&](const screen::CheckReadiness& check) { staff::draw_readiness(frame, state.facts, check); },
            [&](const screen::Enrol& enrol) { staff::draw_enrolment(frame, state.facts, enrol); },
            [&](const screen::TestTouch& test) { staff::draw_touch_test(frame, test); },
            [&](const screen::TestScreen& test) { staff::draw_screen_test(frame, test); },
            [&](const screen::Clean& clean) { staff::draw_cleaning(frame, clean); },
            [&](const screen::SetSound&) { staff::draw_sound(frame, state); },
            [&](const screen::CopyJournal& copy) { staff::draw_copy(frame, copy); },
            [&](const screen::Ask& question) { staff::draw_question(frame, state.facts, question); }},
        *state.screen);
}

}  // namespace

visit::Preferences preferences_of(const maintenance::State& state, const visit::Preferences& usual) {
    visit::Preferences preferences = usual;
    preferences.language = state.language;
    preferences.guided = state.guided;
    preferences.volume = state.volume;
    return preferences;
}

Scene draw(const maintenance::State& state, const visit::Preferences& usual, const ViewContext& context,
           Transient& transient) {
    Scene scene;
    scene.screen = screen_of(state);
    if (transient.screen != scene.screen)
        transient = {.screen = scene.screen, .screen_at = context.now, .choice = {}};
    const visit::Preferences preferences = preferences_of(state, usual);
    Frame frame(context, preferences, scene, transient);
    draw_page(frame);
    draw_screen(frame, state);
    frame.close_description();
    if (context.too_fast) draw_too_fast(frame);
    if (context.missed) draw_missed_touch(frame, *context.missed);
    return scene;
}

}  // namespace baileo::ui
