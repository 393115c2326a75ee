#include <functional>

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

/// A heading and a text.
using Words = std::pair<std::string, std::string>;

struct Message {
    Icon icon = Icon::warning;
    std::string heading;
    std::string text;
    std::string small;
    std::optional<Words> other = std::nullopt;  ///< the same in the other language, where none can be chosen
};

constexpr Style text_style{2, Weight::regular, 1.36F, Fonts::lowest, 6};
constexpr Style other_style{1, Weight::bold, 1.3F, Fonts::lowest, 4};

/// Says it to those who read the one language and to those who read the other.
Message in_both_languages(const Frame& frame, Icon icon,
                          const std::function<Words(domain::Language)>& words_in, std::string small) {
    auto [heading, text] = words_in(frame.language());
    return {icon, std::move(heading), std::move(text), std::move(small), words_in(other_language(frame))};
}

std::string in_one(const Words& words) { return words.first + ". " + words.second; }

/// What a message would like to have for itself, its sign and the space between.
float wanted_height(const Frame& frame, const Message& message, float width) {
    const Metrics& metrics = frame.metrics;
    const float words = frame.type.set(message.heading, style::title, width).height +
                        frame.type.set(message.text, text_style, width).height +
                        (!message.other ? 0
                                        : frame.type.set(in_one(*message.other), other_style, width).height +
                                              metrics.space(3));
    return words + metrics.mm(30) + metrics.space(10) +
           (message.small.empty() ? 0 : frame.type.line_height(style::caption) + metrics.space(2));
}

/// All of it where there is room, or what it is about.
void draw_other_language(Frame& frame, const Words& other, const Rect& room) {
    std::string says = in_one(other);
    if (!frame.type.fit(says, other_style, room.width, room.height).complete) says = other.first;
    const Rect drawn =
        frame.write(says, other_style, room, frame.theme.card, {Align::middle, Stand::top, true});
    Node node{
        .id = "other-language", .role = Role::text, .label = says, .rect = drawn, .event = std::nullopt};
    node.language = other_language(frame);
    frame.describe(std::move(node));
}

/// The text, and below it what its other language needs at least.
void draw_text(Frame& frame, const Message& message, Rect room) {
    const Tone& tone = frame.theme.card;
    const float gap = frame.metrics.space(frame.metrics.is_low() ? 0.5F : 2);
    const float kept =
        message.other
            ? frame.type.fit(message.other->first, other_style, room.width, room.height * 0.3F).height + gap
            : 0;
    const Block text = frame.type.fit(message.text, text_style, room.width, room.height - kept);
    const Rect place = take_top(room, text.height, gap);
    const Rect drawn = frame.write(text, place, tone, {Align::middle, Stand::top, true});
    frame.describe(Role::text, "text", message.text, drawn);
    if (message.other) draw_other_language(frame, *message.other, room);
}

void draw_message(Frame& frame, const Message& message, Rect inner) {
    const Metrics& metrics = frame.metrics;
    const Tone& tone = frame.theme.card;
    const float radius = std::min(metrics.mm(15), inner.height * (message.other ? 0.12F : 0.16F));
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
    const float share = message.other ? 0.42F : 0.55F;
    const Block heading = frame.type.fit(message.heading, style::title, inner.width, inner.height * share);
    const Rect top = take_top(inner, heading.height, metrics.space(metrics.is_low() ? 1 : 2));
    frame.write(heading, top, tone, {Align::middle});
    frame.describe(Role::heading, "heading", message.heading, top);
    draw_text(frame, message, inner);
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
    const bool is_early = phase == domain::Phase::not_yet_open;
    const auto words_in = [&](domain::Language language) -> Words {
        if (!is_early)
            return {std::string(words(Text::closed, language)),
                    std::string(words(Text::closed_text, language))};
        return {std::string(words(Text::not_open_yet, language)),
                words(Text::opens_at, language,
                      {{"date", date_words(competition.opens_at, language)},
                       {"time", time_words(competition.opens_at, language)}})};
    };
    draw_message_alone(frame, in_both_languages(frame, is_early ? Icon::calendar : Icon::check, words_in,
                                                competition.title.in(frame.language())));
}

void draw_out_of_service(Frame& frame, visit::OutOfServiceReason reason) {
    std::string code = frame.say(Text::out_code, {{"code", std::string(visit::name(reason))}});
    if (!frame.context.facts.name.empty()) code += " · " + frame.context.facts.name;
    const auto words_in = [](domain::Language language) -> Words {
        return {std::string(words(Text::out_title, language)), std::string(words(Text::out_text, language))};
    };
    draw_message_alone(frame, in_both_languages(frame, Icon::wait, words_in, std::move(code)));
}

void draw_paused(Frame& frame, const visit::Paused& paused) {
    const auto words_in = [&](domain::Language language) -> Words {
        return {std::string(words(Text::paused, language)),
                paused.until
                    ? words(Text::paused_until, language, {{"time", time_words(*paused.until, language)}})
                    : std::string(words(Text::paused_text, language))};
    };
    draw_message_alone(frame, in_both_languages(frame, Icon::wait, words_in, frame.context.facts.name));
}

}  // namespace baileo::ui
