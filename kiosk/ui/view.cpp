#include "kiosk/ui/view.hpp"

#include <fmt/format.h>

#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/test_mode.hpp"
#include "kiosk/visit/names.hpp"
#include "kiosk/visit/preferences.hpp"
#include "shared/base/overloaded.hpp"

namespace baileo::ui {
namespace {

std::string name_of(const visit::Scope& scope) {
    return std::visit(Overloaded{[](const visit::Everything&) { return std::string("all"); },
                                 [](const domain::UnitKind& kind) { return std::string(domain::word(kind)); },
                                 [](const visit::InKecamatan& in) { return "in-" + in.code.text(); },
                                 [](const domain::UnitKey& unit) { return "of-" + unit.code.text(); }},
                      scope);
}

/// A page of a list or text is a screen of its own: what was under the finger has changed.
std::string page_of(const visit::Step& step) {
    using namespace visit::step;
    return std::visit(Overloaded{[](const ChooseKind& kinds) {
                                     return std::string(
                                         kinds.grouping == visit::Grouping::by_kecamatan ? "/kecamatan" : "");
                                 },
                                 [](const ChooseInnovation& list) {
                                     return fmt::format("/{}/{}", name_of(list.scope), list.first);
                                 },
                                 [](const Search& search) {
                                     return search.only_results ? fmt::format("/results/{}", search.first)
                                                                : std::string();
                                 },
                                 [](const Detail& detail) {
                                     return fmt::format("/{}/{}", detail.innovation.text(), detail.first);
                                 },
                                 [](const Rate& rate) { return "/" + rate.innovation.text(); },
                                 [](const Tell& tell) { return "/" + std::string(word(tell.question)); },
                                 [](const auto&) { return std::string(); }},
                      step);
}

std::string screen_of(const visit::State& state) {
    std::string screen(visit::name(state));
    const auto* visit = std::get_if<visit::InVisit>(&state.screen);
    if (visit == nullptr) return screen;
    screen += page_of(visit->step);
    if (visit->overlay != visit::Overlay::none) screen += "+" + std::string(visit::name(visit->overlay));
    return screen;
}

void draw_step(Frame& frame, const visit::InVisit& visit, SinceBoot code_pause_ends) {
    using namespace visit::step;
    std::visit(Overloaded{[&](const EnterCode& step) { draw_enter_code(frame, step, code_pause_ends); },
                          [&](const NoCode&) { draw_no_code(frame); },
                          [&](const ChooseKind& step) { draw_choose_kind(frame, step); },
                          [&](const ChooseInnovation& step) { draw_choose_innovation(frame, visit, step); },
                          [&](const Search& step) { draw_search(frame, step); },
                          [&](const Detail& step) { draw_detail(frame, step); },
                          [&](const Rate& step) { draw_rate(frame, step); },
                          [&](const NotUsed&) { draw_not_used(frame); },
                          [&](const Review&) { draw_review(frame, visit); },
                          [&](const ChooseTopic&) { draw_choose_topic(frame, visit); },
                          [&](const Tell& step) { draw_tell(frame, visit, step); },
                          [&](const Storing&) { draw_storing(frame); }},
               visit.step);
}

void draw_overlay(Frame& frame, const visit::InVisit& visit) {
    if (visit.overlay == visit::Overlay::none) return;
    // What lies below cannot be reached while something lies over it.
    frame.close_description();
    frame.scene.nodes.clear();
    frame.layer = 1;
    switch (visit.overlay) {
        case visit::Overlay::none:
            return;
        case visit::Overlay::settings:
            draw_settings(frame);
            return;
        case visit::Overlay::help:
            draw_help(frame);
            return;
        case visit::Overlay::confirm_cancel:
            draw_confirm_cancel(frame);
            return;
        case visit::Overlay::idle_warning:
            draw_idle_warning(frame, visit);
            return;
    }
}

void draw_screen(Frame& frame, const visit::State& state) {
    std::visit(Overloaded{[&](const visit::Attract&) { draw_attract(frame, state.unit); },
                          [&](const visit::Beginning&) { draw_storing(frame); },
                          [&](const visit::InVisit& visit) {
                              draw_step(frame, visit, state.code_pause_ends);
                              draw_overlay(frame, visit);
                          },
                          [&](const visit::Thanks& thanks) { draw_thanks(frame, thanks); },
                          [&](const visit::NotStored&) { draw_not_stored(frame); },
                          [&](const visit::NotOpen& not_open) { draw_not_open(frame, not_open.phase); },
                          [&](const visit::OutOfService& out) { draw_out_of_service(frame, out.reason); },
                          [&](const visit::Paused& paused) { draw_paused(frame, paused); }},
               state.screen);
}

void remember(Transient& transient, const std::string& screen, SinceBoot now) {
    if (transient.screen == screen) return;
    transient = {.screen = screen, .screen_at = now, .choice = {}};
}

/// The same on a panel that is lower by what test mode needs for its words.
ViewContext above_strip(const ViewContext& context, const Panel& panel) {
    return {context.catalogue, context.fonts,   panel,       context.facts,  context.picture,
            context.pressed,   context.focused, context.now, context.missed, context.too_fast};
}

/// A scanner is heard where a visit may begin with a code, and where one is asked for.
bool takes_codes(const visit::State& state, const domain::Catalogue& catalogue) {
    if (!catalogue.competition.codes) return false;
    const auto* visit = std::get_if<visit::InVisit>(&state.screen);
    if (visit == nullptr) return std::holds_alternative<visit::Attract>(state.screen);
    return visit->overlay == visit::Overlay::none &&
           (std::holds_alternative<visit::step::EnterCode>(visit->step) ||
            std::holds_alternative<visit::step::NoCode>(visit->step));
}

}  // namespace

Scene draw(const visit::State& state, const ViewContext& whole, Transient& transient) {
    const bool is_test = whole.catalogue.competition.mode == domain::Mode::test;
    Panel panel = whole.panel;
    if (is_test) panel.height_px -= room_of_test_strip(panel);
    const ViewContext context = above_strip(whole, panel);
    Scene scene;
    scene.screen = screen_of(state);
    remember(transient, scene.screen, context.now);
    Frame frame(context, visit::preferences_of(state), scene, transient);
    const bool asleep = context.facts.speaks && visit::is_between_visits(state) && !state.guided;
    if (asleep) scene.first_key = visit::event::GuidanceRequested{};
    scene.takes_codes = takes_codes(state, context.catalogue);
    draw_page(frame);
    draw_screen(frame, state);
    frame.close_description();
    if (is_test) draw_test_mode(frame, {0, 0, whole.panel.width_px, whole.panel.height_px});
    if (context.too_fast) draw_too_fast(frame);
    if (context.missed) draw_missed_touch(frame, *context.missed);
    return scene;
}

}  // namespace baileo::ui
