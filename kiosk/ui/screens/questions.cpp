#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/button.hpp"
#include "kiosk/ui/widgets/sheet.hpp"
#include "kiosk/visit/idle.hpp"

/// Two questions that lie over a screen: cancel? and: still there?
namespace baileo::ui {
namespace {

struct Question {
    std::string heading;
    std::string text;
    Button stay;
    Button leave;
};

/// The safe answer is the large one, and stands at the right, where Next is.
void draw_question(Frame& frame, const Question& question, Rect room) {
    const Metrics& metrics = frame.metrics;
    const bool low = metrics.is_low();
    Rect buttons =
        take_bottom(room, low ? metrics.target() * 1.1F : metrics.mm(28), metrics.space(low ? 1 : 3));
    const Block heading = frame.type.fit(question.heading, style::title, room.width, room.height * 0.6F);
    const Rect top = take_top(room, heading.height, metrics.space(low ? 1 : 2));
    frame.write(heading, top, frame.theme.card, {Align::middle});
    frame.describe(Role::heading, "heading", question.heading, top);
    const Rect drawn =
        frame.write(question.text, style::body, room, frame.theme.card, {Align::middle, Stand::top, true});
    frame.describe(Role::text, "text", question.text, drawn);
    draw(frame, question.leave, take_left(buttons, (buttons.width - metrics.gap()) * 0.46F, metrics.gap()));
    draw(frame, question.stay, buttons);
}

float wanted_height(const Frame& frame) {
    return frame.metrics.is_low() ? frame.screen().height
                                  : frame.metrics.mm(92) + frame.type.line_height(style::title, 2);
}

/// A ring that runs out, with the seconds in it.
void draw_countdown(Frame& frame, const Rect& place, const visit::InVisit& visit, std::int64_t seconds) {
    const Tone& tone = frame.theme.card;
    const auto left = visit.warning_ends - frame.context.now;
    const auto whole = visit::stretched(visit::warning_time, visit.preferences);
    const float share =
        std::clamp(static_cast<float>(left.count()) / static_cast<float>(whole.count()), 0.F, 1.F);
    const float radius = std::min(place.height, place.width) / 2;
    const Point center{center_x(place), center_y(place)};
    const float width = radius * 0.16F;
    frame.paint.ring(center, radius - width / 2, mix(tone.top, tone.text, 0.16F), width);
    frame.paint.arc(center, radius - width / 2, 0, share, frame.theme.depth ? frame.theme.accent : tone.text,
                    width);
    frame.write(std::to_string(seconds), {6, Weight::bold, 1.1F},
                centered(place, radius * 1.4F, radius * 1.4F), tone, {Align::middle, Stand::middle});
}

}  // namespace

void draw_confirm_cancel(Frame& frame) {
    const Rect room = open_sheet(frame, wanted_height(frame));
    draw_question(frame,
                  {frame.say(Text::cancel_title),
                   frame.say(Text::cancel_text),
                   {.id = "keep",
                    .label = frame.say(Text::cancel_no),
                    .event = visit::event::CancelRefused{},
                    .look = Look::primary},
                   {.id = "discard",
                    .label = frame.say(Text::cancel_yes),
                    .event = visit::event::CancelConfirmed{},
                    .look = Look::danger}},
                  room);
}

void draw_idle_warning(Frame& frame, const visit::InVisit& visit) {
    const Metrics& metrics = frame.metrics;
    const float ring = metrics.is_low() ? metrics.mm(20) : metrics.mm(40);
    Rect room = open_sheet(frame, wanted_height(frame) + (metrics.is_low() ? 0 : ring + metrics.space(2)));
    const std::int64_t seconds = frame.count_down(visit.warning_ends);
    draw_countdown(frame, take_top(room, ring, metrics.space(metrics.is_low() ? 0.5F : 2)), visit, seconds);
    draw_question(
        frame,
        {frame.say(Text::idle_title),
         frame.say(Text::idle_text, {{"seconds", std::to_string(seconds)}}),
         {.id = "stay",
          .label = frame.say(Text::idle_stay),
          .event = visit::event::StayRequested{},
          .look = Look::primary},
         {.id = "leave", .label = frame.say(Text::idle_leave), .event = visit::event::CancelConfirmed{}}},
        room);
}

}  // namespace baileo::ui
