#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/button.hpp"
#include "kiosk/ui/widgets/note.hpp"
#include "kiosk/ui/widgets/sheet.hpp"

namespace baileo::ui {
namespace {

struct Step {
    Icon icon;
    std::string says;
};

/// A step's place, cut into one for its picture and one for its words.
struct StepPlace {
    Rect badge;
    Rect words;
    float side = 0;  ///< of the picture
    bool tall = false;
};

StepPlace place_in(const Metrics& metrics, const Rect& rect) {
    StepPlace place;
    Rect& inner = place.words;
    inner = inset(rect, metrics.space(metrics.is_low() ? 1 : 1.5F),
                  metrics.space(metrics.is_low() ? 0.5F : 1.25F));
    place.tall = rect.height > rect.width;
    place.side =
        std::min(metrics.mm(metrics.is_low() ? 9 : 15), place.tall ? inner.height * 0.34F : inner.height);
    place.badge = place.tall ? take_top(inner, place.side, metrics.space(1))
                             : take_left(inner, place.side, metrics.space(metrics.is_low() ? 1 : 2));
    return place;
}

/// The three steps of a visit, all in one size.
void draw_steps(Frame& frame, const Rect& area) {
    const auto numbered = [&](int number, Text text) {
        return std::to_string(number) + ". " + frame.say(text);
    };
    const Step steps[] = {{Icon::all, numbered(1, Text::help_choose)},
                          {Icon::face, numbered(2, Text::help_rate)},
                          {Icon::send, numbered(3, Text::help_send)}};
    const bool portrait = frame.metrics.is_portrait();
    const auto cells = grid(area, portrait ? 1 : 3, portrait ? 3 : 1, frame.metrics.space(1.5F));
    const Rect words = place_in(frame.metrics, cells.front()).words;
    const Style style =
        frame.type.common({steps[0].says, steps[1].says, steps[2].says},
                          {1, Weight::bold, 1.22F, Fonts::lowest, 4}, words.width, words.height);
    const Tone& tone = frame.theme.tint;
    for (std::size_t i = 0; i < std::size(steps); ++i) {
        const StepPlace place = place_in(frame.metrics, cells[i]);
        frame.surface(cells[i], frame.metrics.space(2.5F), tone, 0);
        frame.paint.disc({center_x(place.badge), center_y(place.badge)}, place.side / 2,
                         frame.theme.primary.top);
        draw_icon(frame.paint, steps[i].icon, centered(place.badge, place.side * 0.55F, place.side * 0.55F),
                  frame.theme.primary.text);
        frame.write(steps[i].says, style, place.words, tone,
                    {place.tall ? Align::middle : Align::left, Stand::middle});
        frame.describe(Role::text, "step-" + std::to_string(i + 1), steps[i].says, cells[i]);
    }
}

}  // namespace

void draw_help(Frame& frame) {
    const Metrics& metrics = frame.metrics;
    const bool low = metrics.is_low();
    Rect room =
        open_sheet(frame, low ? frame.screen().height : metrics.mm(metrics.is_portrait() ? 215 : 175));
    Rect buttons = take_bottom(room, low ? metrics.target() : metrics.mm(26), metrics.space(low ? 1 : 2.5F));
    draw_sheet_heading(frame, room, frame.say(Text::help_title));
    const Rect staff = take_bottom(
        room, std::max(metrics.mm(low ? 9 : 14), frame.type.line_height(style::caption) + metrics.space(1)),
        metrics.space(low ? 0.75F : 2));
    draw_notice(frame, staff, Icon::wait, "staff", frame.say(Text::help_staff), frame.theme.chip);
    draw_steps(frame, room);
    const Button again{
        .id = "cancel", .label = frame.say(Text::start_again), .event = visit::event::Cancel{}};
    const Button close{.id = "close",
                       .label = frame.say(Text::close),
                       .event = visit::event::PanelClosed{},
                       .look = Look::primary,
                       .icon = Icon::check};
    draw(frame, again, take_left(buttons, (buttons.width - metrics.gap()) * 0.48F, metrics.gap()));
    draw(frame, close, buttons);
}

}  // namespace baileo::ui
