#include "kiosk/ui/scenery.hpp"
#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/button.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/note.hpp"

namespace baileo::ui {
namespace {

Button start_button(domain::Language language, Look look) {
    return {.id = "start-" + std::string(domain::code(language)),
            .label = std::string(words(Text::start, language)),
            .event = visit::event::Start{language},
            .look = look,
            .icon = Icon::arrow_right,
            .side = IconSide::right,
            .style = {4, Weight::bold, 1.15F},
            .detail = std::string(words(Text::language_name, language))};
}

void draw_notes(Frame& frame, Rect area) {
    const float gap = frame.metrics.space(1.5F);
    const domain::Competition& competition = frame.context.catalogue.competition;
    const Tone& tone = frame.theme.card;
    area.height -=
        draw_note_upward(
            frame, area, Icon::calendar, "open-until",
            frame.say(Text::open_until, {{"date", date_words(competition.closes_at, frame.language())}}),
            tone) +
        gap;
    if (!frame.context.facts.online)
        area.height -=
            draw_note_upward(frame, area, Icon::offline, "offline", frame.say(Text::offline), tone) + gap;
    draw_note_upward(frame, area, Icon::shield, "privacy", frame.say(Text::privacy), tone);
}

void draw_sheet(Frame& frame, const Rect& sheet) {
    const Metrics& metrics = frame.metrics;
    Rect left_over = inset(sheet, metrics.margin(), metrics.space(metrics.is_low() ? 2 : 5));
    const float height =
        std::max(metrics.target() * 1.1F, std::min(metrics.mm(36), left_over.height * 0.24F));
    draw(frame, start_button(domain::Language::id, Look::primary),
         take_top(left_over, height, metrics.gap()));
    draw(frame, start_button(domain::Language::en, Look::secondary),
         take_top(left_over, height, metrics.space(metrics.is_low() ? 1.5F : 3)));
    draw_notes(frame, left_over);
}

void draw_invitation(Frame& frame, const Rect& area) {
    const Tone& tone = frame.theme.deep;
    Rect place = inset(area, frame.metrics.margin(), 0);
    const std::string title = frame.say(Text::attract_title);
    const Block block = frame.type.fit(title, style::display, place.width, place.height * 0.62F);
    frame.write(block, take_top(place, block.height, frame.metrics.space(2)), tone);
    frame.describe(Role::heading, "heading", title, {place.x, place.y, block.width, block.height});
    const std::string promise = frame.say(Text::attract_promise);
    const Rect drawn =
        frame.write(promise, {2, Weight::regular, 1.3F}, place, tone, {Align::left, Stand::top, true});
    frame.describe(Role::text, "promise", promise, drawn);
}

}  // namespace

void draw_attract(Frame& frame) {
    const Metrics& metrics = frame.metrics;
    const Rect screen = frame.screen();
    Rect sheet = screen;
    Rect scene = screen;
    if (metrics.is_portrait()) {
        scene = take_top(sheet, std::max(frame.reach_top(), screen.height * 0.54F));
    } else {
        scene = take_left(sheet, screen.width * 0.55F);
    }
    draw_bay(frame, metrics.is_portrait() ? Rect{0, 0, screen.width, scene.height + metrics.space(6)} : scene,
             scene.height * 0.5F);
    Rect words_area = draw_brand(frame, scene, frame.theme.deep, 0);
    words_area.height *= 0.6F;
    draw_invitation(frame, words_area);
    frame.surface(sheet, metrics.is_portrait() ? metrics.space(5) : 0, frame.theme.card, 1.5F);
    draw_sheet(frame, sheet);
}

}  // namespace baileo::ui
