#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/button.hpp"
#include "kiosk/ui/widgets/note.hpp"
#include "kiosk/ui/widgets/sheet.hpp"

namespace baileo::ui {
namespace {

struct Step {
    Icon icon;
    Text text;
};

void draw_step(Frame& frame, const Step& step, int number, const Rect& rect) {
    const Metrics& metrics = frame.metrics;
    const Tone& tone = frame.theme.tint;
    frame.surface(rect, metrics.space(2.5F), tone, 0);
    Rect inner = inset(rect, metrics.space(metrics.is_low() ? 1 : 1.5F),
                       metrics.space(metrics.is_low() ? 0.5F : 1.25F));
    const bool tall = rect.height > rect.width;
    const float side =
        std::min(metrics.mm(metrics.is_low() ? 9 : 15), (tall ? inner.height * 0.34F : inner.height));
    const Rect badge = tall ? take_top(inner, side, metrics.space(1))
                            : take_left(inner, side, metrics.space(metrics.is_low() ? 1 : 2));
    const Point center{center_x(badge), center_y(badge)};
    frame.paint.disc(center, side / 2, frame.theme.primary.top);
    draw_icon(frame.paint, step.icon, centered(badge, side * 0.55F, side * 0.55F), frame.theme.primary.text);
    const std::string says = std::to_string(number) + ". " + frame.say(step.text);
    frame.write(says, {1, Weight::bold, 1.22F, Fonts::lowest, 4}, inner, tone,
                {tall ? Align::middle : Align::left, Stand::middle});
    frame.describe(Role::text, "step-" + std::to_string(number), says, rect);
}

}  // namespace

void draw_help(Frame& frame) {
    const Metrics& metrics = frame.metrics;
    const bool low = metrics.is_low();
    const bool portrait = metrics.is_portrait();
    Rect room = open_sheet(frame, low ? frame.screen().height : metrics.mm(portrait ? 215 : 175));
    Rect buttons = take_bottom(room, low ? metrics.target() : metrics.mm(26), metrics.space(low ? 1 : 2.5F));
    draw_sheet_heading(frame, room, frame.say(Text::help_title));
    const Rect staff = take_bottom(
        room, std::max(metrics.mm(low ? 9 : 14), frame.type.line_height(style::caption) + metrics.space(1)),
        metrics.space(low ? 0.75F : 2));
    draw_notice(frame, staff, Icon::wait, "staff", frame.say(Text::help_staff), frame.theme.chip);
    constexpr Step steps[] = {
        {Icon::all, Text::help_choose}, {Icon::face, Text::help_rate}, {Icon::send, Text::help_send}};
    const auto cells = grid(room, portrait ? 1 : 3, portrait ? 3 : 1, metrics.space(1.5F));
    for (std::size_t i = 0; i < 3; ++i)
        draw_step(frame, steps[i], static_cast<int>(i) + 1, cells[i]);
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
