#include "shared/domain/pin.hpp"
#include "kiosk/maintenance/state.hpp"
#include "kiosk/ui/screens/maintenance/screens.hpp"
#include "kiosk/ui/widgets/keys.hpp"
#include "kiosk/ui/widgets/staff_page.hpp"

namespace baileo::ui::staff {
namespace {

namespace event = maintenance::event;
using Kind = maintenance::PinStanding::Kind;
using maintenance::screen::EnterPin;

/// What stands under the dots; empty if there is nothing to say.
std::string hint(Frame& frame, const EnterPin& pin) {
    if (pin.judging) return frame.say(Text::staff_pin_checking);
    if (pin.standing.kind == Kind::waiting)
        return frame.say(Text::staff_pin_wait,
                         {{"seconds", std::to_string(frame.count_down(pin.standing.until))}});
    if (pin.wrong) return frame.say(Text::staff_pin_wrong, {{"count", std::to_string(pin.standing.left)}});
    return "";
}

/// Why no PIN can be entered at all.
std::optional<Text> obstacle(Kind kind) {
    if (kind == Kind::locked) return Text::staff_pin_locked;
    if (kind == Kind::none) return Text::staff_pin_none;
    if (kind == Kind::broken) return Text::staff_pin_broken;
    return std::nullopt;
}

/// Nobody who looks over a shoulder reads a digit.
void draw_dots(Frame& frame, const Rect& area, std::size_t entered) {
    const float pitch = std::min(area.width / static_cast<float>(domain::pin_length), frame.metrics.mm(14));
    const float radius = std::min(pitch * 0.28F, area.height * 0.4F);
    const Tone& tone = frame.theme.page;
    const Rect row = centered(area, pitch * static_cast<float>(domain::pin_length), area.height);
    for (std::size_t i = 0; i < domain::pin_length; ++i) {
        const Point center{row.x + pitch * (static_cast<float>(i) + 0.5F), center_y(row)};
        if (i < entered)
            frame.paint.disc(center, radius, tone.text);
        else
            frame.paint.ring(center, radius, tone.soft, std::max(2.F, frame.metrics.mm(0.6F)));
    }
    frame.describe(Role::text, "digits",
                   frame.say(Text::staff_pin_dots, {{"count", std::to_string(entered)},
                                                    {"all", std::to_string(domain::pin_length)}}),
                   row);
}

Button key(std::string id, std::string label, maintenance::Event event, bool enabled) {
    return {.id = std::move(id),
            .label = std::move(label),
            .event = std::move(event),
            .look = Look::key,
            .style = {3, Weight::bold, 1.1F, Fonts::lowest, 6},
            .enabled = enabled,
            .role = Role::key};
}

/// 1 to 9 as on a telephone, then 0 and the key that takes a digit back; on a tiny panel in two rows.
void draw_keys(Frame& frame, const Rect& area, bool enabled) {
    const Metrics& metrics = frame.metrics;
    const bool low = metrics.is_low();
    const std::size_t columns = low ? 6 : 3;
    const std::size_t rows = low ? 2 : 4;
    const float gap = key_gap(frame);
    const float most = metrics.mm(low ? 22 : 30);
    const auto across = static_cast<float>(columns);
    const auto down = static_cast<float>(rows);
    const Rect pad = centered(area, std::min(area.width, across * most + (across - 1) * gap),
                              std::min(area.height, down * most + (down - 1) * gap));
    const auto cells = grid(pad, columns, rows, gap);
    for (std::size_t i = 1; i <= 10; ++i) {
        const char digit = static_cast<char>('0' + i % 10);
        const std::size_t cell = low ? i - 1 : (i == 10 ? 10 : i - 1);
        draw(frame, key(std::string("key-") + digit, std::string(1, digit), event::Typed{digit}, enabled),
             cells[cell]);
    }
    Button erase = key("key-erase", frame.say(Text::key_erase), event::Erased{}, enabled);
    erase.icon = Icon::erase;
    erase.side = IconSide::top;
    erase.style = {0, Weight::bold, 1.1F, Fonts::lowest, 2};
    draw(frame, erase, cells[low ? 10 : 11]);
}

}  // namespace

void draw_pin(Frame& frame, const EnterPin& pin) {
    const Metrics& metrics = frame.metrics;
    Rect body = draw_staff_page(frame, frame.say(Text::staff_pin_enter), frame.say(Text::staff_title), {});
    if (const auto why = obstacle(pin.standing.kind)) {
        draw_staff_message(frame, body, maintenance::Verdict::bad, "obstacle", frame.say(*why));
        return;
    }
    body = below_wave(frame, body);
    const bool low = metrics.is_low();
    const Style hint_style{1, Weight::bold, 1.2F, Fonts::lowest, 3};
    const float line = low ? metrics.mm(7) : metrics.mm(11);
    Rect dots = take_top(body, line, metrics.space(low ? 0.5F : 1));
    const std::string says = hint(frame, pin);
    // Beside the dots on a tiny panel, below them elsewhere; the keys never move.
    const Rect hint_place =
        low ? take_right(dots, dots.width * 0.6F, metrics.space(1)) : take_top(body, line, metrics.space(1));
    draw_dots(frame, dots, pin.digits.size());
    if (!says.empty()) {
        const Rect drawn =
            frame.write(says, hint_style, hint_place, frame.theme.page, {Align::middle, Stand::middle});
        frame.describe(Role::text, "hint", says, drawn);
    }
    draw_keys(frame, body, pin.standing.kind == Kind::ready && !pin.judging);
}

}  // namespace baileo::ui::staff
