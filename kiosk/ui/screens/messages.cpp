#include "kiosk/ui/scenery.hpp"
#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/head.hpp"
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

void draw_message(Frame& frame, const Message& message, Rect area) {
    const Metrics& metrics = frame.metrics;
    const Tone& tone = frame.theme.card;
    const float padding = metrics.space(metrics.is_low() ? 2 : 6);
    const float width = std::min(area.width, metrics.mm(250));
    const float words_width = width - 2 * metrics.space(metrics.is_low() ? 3 : 6);
    const Style text_style{2, Weight::regular, 1.36F, Fonts::lowest, 6};
    const float words = frame.type.set(message.heading, style::title, words_width).height +
                        frame.type.set(message.text, text_style, words_width).height;
    const float around =
        2 * padding + metrics.mm(30) + metrics.space(10) +
        (message.small.empty() ? 0 : frame.type.line_height(style::caption) + metrics.space(2));
    const Rect card = centered(area, width, std::min(area.height, words + around));
    frame.surface(card, metrics.radius() * 1.2F, tone, 1.5F);
    Rect inner = inset(card, metrics.space(metrics.is_low() ? 3 : 6), padding);
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

Rect open_message_screen(Frame& frame) {
    draw_deep_screen(frame);
    draw_brand(frame, frame.screen(), frame.theme.deep, 0);
    const Rect body = brand_room(frame, frame.screen());
    const float gap = frame.metrics.space(frame.metrics.is_low() ? 1 : 5);
    return {frame.metrics.margin(), body.y, body.width - 2 * frame.metrics.margin(), body.height - gap};
}

/// A screen on which nothing can be done but listen.
void draw_message_alone(Frame& frame, const Message& message) {
    Rect body = open_message_screen(frame);
    const std::vector<Button> listen = listen_button(frame, IconSide::left);
    if (!listen.empty() && frame.metrics.is_low()) {
        // Every line counts there, so it stands beside.
        const Rect strip = take_right(body, frame.metrics.target() * 1.5F, frame.metrics.gap());
        Button narrow = listen.front();
        narrow.side = IconSide::top;
        draw(frame, narrow, centered(strip, strip.width, frame.metrics.target() * 1.5F));
    } else if (!listen.empty()) {
        const Rect above = draw_dock(frame, frame.screen(), listen, false);
        body.height = bottom(above) - body.y - frame.metrics.space(2);
    }
    draw_message(frame, message, body);
}

}  // namespace

void draw_not_stored(Frame& frame) {
    Rect body = open_message_screen(frame);
    std::vector<Button> actions = listen_button(frame, IconSide::left);
    actions.push_back({.id = "done", .label = frame.say(Text::finish), .event = visit::event::Done{}});
    const Rect above = draw_dock(frame, frame.screen(), actions, false);
    body.height = bottom(above) - body.y - frame.metrics.space(2);
    draw_message(frame,
                 {Icon::warning, frame.say(Text::not_stored_title), frame.say(Text::not_stored_text), ""},
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
