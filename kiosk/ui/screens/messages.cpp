#include "kiosk/ui/scenery.hpp"
#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/shore.hpp"
#include "kiosk/ui/widgets/tools.hpp"
#include "kiosk/visit/names.hpp"

/// Screens that only say something: not stored, not open, out of service, paused.
namespace baileo::ui {
namespace {

struct Message {
    Icon icon = Icon::warning;
    std::string heading;
    std::string text;
    std::string small;
};

constexpr Style text_style{2, Weight::regular, 1.36F, Fonts::lowest, 6};

/// What a message would like to have for itself, its sign and the space between.
float wanted_height(const Frame& frame, const Message& message, float width) {
    const Metrics& metrics = frame.metrics;
    const float words = frame.type.set(message.heading, style::title, width).height +
                        frame.type.set(message.text, text_style, width).height;
    return words + metrics.mm(30) + metrics.space(10) +
           (message.small.empty() ? 0 : frame.type.line_height(style::caption) + metrics.space(2));
}

void draw_message(Frame& frame, const Message& message, Rect inner) {
    const Metrics& metrics = frame.metrics;
    const Tone& tone = frame.theme.card;
    const float radius = std::min(metrics.mm(15), inner.height * 0.16F);
    const Rect badge = take_top(inner, radius * 2, metrics.space(metrics.is_low() ? 1 : 3));
    frame.paint.disc({center_x(badge), center_y(badge)}, radius, frame.theme.tint.top);
    if (frame.theme.tint.line.alpha > 0)
        frame.paint.ring({center_x(badge), center_y(badge)}, radius, frame.theme.tint.line, metrics.mm(0.6F));
    draw_icon(frame.paint, message.icon, centered(badge, radius * 1.15F, radius * 1.15F),
              frame.theme.tint.text);
    if (!message.small.empty()) {
        const Rect place = take_bottom(
            inner, std::min(inner.height * 0.15F, frame.type.line_height(style::caption)), metrics.space(1));
        frame.write(message.small, style::caption, place, tone, {Align::middle, Stand::bottom, true});
        frame.describe(Role::text, "code", message.small, place);
    }
    const Block heading = frame.type.fit(message.heading, style::title, inner.width, inner.height * 0.55F);
    const Rect top = take_top(inner, heading.height, metrics.space(metrics.is_low() ? 1 : 2));
    frame.write(heading, top, tone, {Align::middle});
    frame.describe(Role::heading, "heading", message.heading, top);
    const Rect drawn = frame.write(message.text, text_style, inner, tone, {Align::middle, Stand::top, true});
    frame.describe(Role::text, "text", message.text, drawn);
}

void draw_card(Frame& frame, const Message& message, Rect area) {
    const Metrics& metrics = frame.metrics;
    const float around = metrics.space(metrics.is_low() ? 2 : 6);
    const float beside = metrics.space(metrics.is_low() ? 3 : 6);
    const float width = std::min(area.width, metrics.mm(250));
    const float wanted = wanted_height(frame, message, width - 2 * beside) + 2 * around;
    const Rect card = centered(area, width, std::min(area.height, wanted));
    frame.surface(card, metrics.radius() * 1.2F, frame.theme.card, 1.5F);
    draw_message(frame, message, inset(card, beside, around));
}

Rect open_message_screen(Frame& frame) {
    draw_deep_screen(frame);
    draw_brand(frame, frame.screen(), frame.theme.deep, 0);
    const Rect body = brand_room(frame, frame.screen());
    const float gap = frame.metrics.space(frame.metrics.is_low() ? 1 : 5);
    return {frame.metrics.margin(), body.y, body.width - 2 * frame.metrics.margin(), body.height - gap};
}

/// A tiny panel has no room for the bay, and the button stands beside the card.
void draw_low_message(Frame& frame, const Message& message) {
    Rect body = open_message_screen(frame);
    for (const Button& listen : listen_button(frame, IconSide::top)) {
        const float side = frame.metrics.target() * 1.5F;
        draw(frame, listen, centered(take_right(body, side, frame.metrics.gap()), side, side));
    }
    draw_card(frame, message, body);
}

/// A screen on which nothing can be done but listen.
void draw_message_alone(Frame& frame, const Message& message) {
    const Metrics& metrics = frame.metrics;
    if (metrics.is_low()) return draw_low_message(frame, message);
    const Shore shore = cut_shore(frame);
    draw_shore(frame, shore, brand_height(frame) + shore.scene.height * 0.08F);
    Rect room = inset(shore.sheet, metrics.margin(), metrics.space(5));
    for (const Button& listen : listen_button(frame, IconSide::left))
        draw(frame, listen, take_bottom(room, metrics.target(), metrics.space(3)));
    const float wanted = wanted_height(frame, message, room.width);
    draw_message(frame, message, centered(room, room.width, std::min(room.height, wanted)));
}

}  // namespace

void draw_not_stored(Frame& frame) {
    Rect body = open_message_screen(frame);
    std::vector<Button> actions = listen_button(frame, IconSide::left);
    actions.push_back({.id = "done", .label = frame.say(Text::finish), .event = visit::event::Done{}});
    const Rect above = draw_dock(frame, frame.screen(), actions, false);
    body.height = bottom(above) - body.y - frame.metrics.space(2);
    draw_card(frame, {Icon::warning, frame.say(Text::not_stored_title), frame.say(Text::not_stored_text), ""},
              body);
}

void draw_not_open(Frame& frame, domain::Phase phase) {
    const domain::Competition& competition = frame.context.catalogue.competition;
    const domain::Language language = frame.language();
    if (phase == domain::Phase::not_yet_open) {
        draw_message_alone(frame,
                           {Icon::calendar, frame.say(Text::not_open_yet),
                            frame.say(Text::opens_at, {{"date", date_words(competition.opens_at, language)},
                                                       {"time", time_words(competition.opens_at, language)}}),
                            competition.title.in(language)});
        return;
    }
    draw_message_alone(frame, {Icon::check, frame.say(Text::closed), frame.say(Text::closed_text),
                               competition.title.in(language)});
}

void draw_out_of_service(Frame& frame, visit::OutOfServiceReason reason) {
    std::string code = frame.say(Text::out_code, {{"code", std::string(visit::name(reason))}});
    if (!frame.context.facts.name.empty()) code += " · " + frame.context.facts.name;
    draw_message_alone(frame, {Icon::wait, frame.say(Text::out_title), frame.say(Text::out_text), code});
}

void draw_paused(Frame& frame, const visit::Paused& paused) {
    const std::string back =
        paused.until ? frame.say(Text::paused_until, {{"time", time_words(*paused.until, frame.language())}})
                     : frame.say(Text::paused_text);
    draw_message_alone(frame, {Icon::wait, frame.say(Text::paused), back, frame.context.facts.name});
}

}  // namespace baileo::ui
