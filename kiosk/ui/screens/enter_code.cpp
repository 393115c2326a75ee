#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/code_field.hpp"
#include "kiosk/ui/widgets/code_keys.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/note.hpp"
#include "kiosk/ui/widgets/tools.hpp"

/// The code from the officer, and where to get one.
namespace baileo::ui {
namespace {

using visit::CodeRefusal;
using visit::step::EnterCode;

constexpr SinceBoot silent_check{300};  // most codes are checked before anything needs to be said

bool codes_paused(const Frame& frame, SinceBoot pause_ends) { return frame.context.now < pause_ends; }

std::string words_for_refusal(const Frame& frame, CodeRefusal refusal, std::size_t typed) {
    switch (refusal) {
        case CodeRefusal::incomplete:
            return frame.say(Text::code_incomplete, {{"count", std::to_string(typed)}});
        case CodeRefusal::mistyped:
            return frame.say(Text::code_mistyped);
        case CodeRefusal::unknown:
            return frame.say(Text::code_unknown);
        case CodeRefusal::used:
            return frame.say(Text::code_used);
        case CodeRefusal::unchecked:
            break;
    }
    return frame.say(Text::code_unchecked);
}

/// What there is to say about the code just now, if anything: why to wait, or what was wrong with it.
struct CodeRemark {
    std::string id;
    std::string says;
    Icon icon = Icon::warning;
};

std::optional<CodeRemark> remark_on(Frame& frame, const EnterCode& step, SinceBoot pause_ends) {
    const SinceBoot now = frame.context.now;
    if (codes_paused(frame, pause_ends)) {
        const std::int64_t seconds = frame.count_down(pause_ends);
        return CodeRemark{"pause", frame.say(Text::code_paused, {{"seconds", std::to_string(seconds)}}),
                          Icon::wait};
    }
    if (step.checking_since) {
        frame.changes_at(*step.checking_since + silent_check);
        if (now < *step.checking_since + silent_check) return std::nullopt;
        return CodeRemark{"checking", frame.say(Text::code_checking), Icon::wait};
    }
    if (!step.refused) return std::nullopt;
    return CodeRemark{"refused", words_for_refusal(frame, *step.refused, step.typed.size())};
}

Button continue_button(const Frame& frame, bool enabled) {
    return {.id = "next",
            .label = frame.say(Text::next),
            .event = visit::event::Next{},
            .look = Look::primary,
            .icon = Icon::arrow_right,
            .side = IconSide::right,
            .enabled = enabled};
}

Button no_code_button(const Frame& frame) {
    return {.id = "no-code", .label = frame.say(Text::no_code), .event = visit::event::NoCode{}};
}

/// Tools as narrow as their words allow, one size for all of them; returns the room that they leave.
Rect draw_narrow_tools(Frame& frame, Rect room) {
    std::vector<Button> buttons = tools(frame, IconSide::top);
    const float gap = frame.metrics.gap();
    float all = gap * static_cast<float>(buttons.size() - 1);
    const auto width = [&](const Button& button) {
        return std::max(frame.metrics.target(), natural_width(frame, button));
    };
    for (Button& button : buttons) {
        button.style.most = Fonts::lowest;
        all += width(button);
    }
    Rect strip = take_right(room, all, gap);
    for (const Button& button : buttons)
        draw(frame, button, take_left(strip, width(button), gap));
    return room;
}

/// Above the keys a strip with the code, the tools and the way to get one: a tiny panel has room for no more.
/// A remark takes the code's place until the next key.
void draw_low_code(Frame& frame, const EnterCode& step, SinceBoot pause_ends) {
    const Metrics& metrics = frame.metrics;
    Rect room = inset(frame.screen(), metrics.margin(), metrics.space(1));
    const float gap = metrics.gap();
    Rect top = take_top(room, metrics.target(), gap);
    Button none = no_code_button(frame);
    none.style = style::label;
    draw(frame, none, take_left(top, metrics.target() * 1.15F, gap));
    top = draw_narrow_tools(frame, top);
    if (const auto remark = remark_on(frame, step, pause_ends)) {
        frame.surface(top, std::min(metrics.radius(), top.height / 2), frame.theme.chip, 0);
        const Rect inner = inset(top, metrics.space(1), metrics.space(0.5F));
        frame.write(remark->says, {0, Weight::bold, 1.15F, Fonts::lowest, 2}, inner, frame.theme.chip,
                    {Align::middle, Stand::middle});
        frame.describe(Role::text, remark->id, remark->says, top);
    } else {
        draw_code_field(frame, top, step.typed);
    }
    Button next = continue_button(frame, !codes_paused(frame, pause_ends));
    next.style = style::label;
    next.role = Role::key;
    draw_code_keys(frame, room, !codes_paused(frame, pause_ends), next);
}

/// Where the code and what there is to say about it stand, always there, so that nothing moves: one above the
/// other, or beside each other on a wide panel.
struct CodeStrip {
    Rect field;
    Rect remark;
};

CodeStrip code_strip(const Frame& frame) {
    const Metrics& metrics = frame.metrics;
    const float field = metrics.mm(20);
    const float remark = std::max(metrics.mm(12), frame.type.line_height(style::label, 2) + metrics.space(1));
    const bool beside = !metrics.is_portrait();
    const float height = beside ? field : field + metrics.space(1) + remark;
    Rect strip{metrics.margin(), frame.reach_top() - height - metrics.space(2),
               frame.screen().width - 2 * metrics.margin(), height};
    const Rect first = beside ? take_left(strip, (strip.width - metrics.gap()) / 2, metrics.gap())
                              : take_top(strip, field, metrics.space(1));
    return {first, strip};
}

}  // namespace

void draw_enter_code(Frame& frame, const EnterCode& step, SinceBoot pause_ends) {
    const Metrics& metrics = frame.metrics;
    if (metrics.is_low()) return draw_low_code(frame, step, pause_ends);
    const bool enabled = !codes_paused(frame, pause_ends);
    const float reach = frame.reach_top();
    const CodeStrip strip = code_strip(frame);
    static_cast<void>(draw_head(frame, frame.say(Text::code_title), frame.say(Text::code_hint), 1,
                                reach - strip.field.y + metrics.space(1)));
    draw_code_field(frame, strip.field, step.typed);
    if (const auto remark = remark_on(frame, step, pause_ends))
        draw_notice(frame, strip.remark, remark->icon, remark->id, remark->says, frame.theme.chip,
                    style::label);
    const std::vector<Button> actions{back_button(frame), no_code_button(frame),
                                      continue_button(frame, enabled)};
    const Rect above_dock = draw_dock(frame, frame.screen(), actions, true);
    Rect body{strip.field.x, reach, frame.screen().width - 2 * metrics.margin(),
              bottom(above_dock) - reach - metrics.space(2)};
    draw_code_keys(frame, take_top(body, code_keys_height(frame, body.width)), enabled);
}

void draw_no_code(Frame& frame) {
    const Metrics& metrics = frame.metrics;
    const std::string title = frame.say(Text::no_code_title);
    const std::string text = frame.say(Text::no_code_text);
    const float head = draw_head(frame, title, metrics.is_low() ? "" : text, 1);
    const Button leave{.id = "finish", .label = frame.say(Text::finish), .event = visit::event::Done{}};
    const Button enter{.id = "enter-code",
                       .label = frame.say(Text::enter_code),
                       .event = visit::event::Back{},
                       .look = Look::primary,
                       .icon = Icon::pencil};
    const Rect body = draw_dock(frame, frame.screen(), {leave, enter}, true);
    if (!metrics.is_low()) return;
    const Rect room{metrics.margin(), head + metrics.space(1), frame.screen().width - 2 * metrics.margin(),
                    bottom(body) - head - metrics.space(2)};
    const Rect drawn = frame.write(text, style::body, room, frame.theme.page, {Align::left, Stand::middle});
    frame.describe(Role::text, "text", text, drawn);
}

}  // namespace baileo::ui
