#include "kiosk/ui/screens/maintenance/screens.hpp"
#include "kiosk/ui/widgets/staff_page.hpp"

/// Touch, colours and the cleaning of the panel itself: they use all of it.
namespace baileo::ui::staff {
namespace {

namespace event = maintenance::event;
using maintenance::screen::TestScreen;
using maintenance::screen::TestTouch;

constexpr Color colors[] = {rgb(0xFFFFFF), rgb(0x000000), rgb(0xD00000), rgb(0x009000), rgb(0x0030D0)};

/// A bar of 100 mm with a mark at each ten.
void draw_bar(Frame& frame, const Rect& area) {
    const Metrics& metrics = frame.metrics;
    const float thickness = std::max(2.F, metrics.mm(1));
    const Rect bar = centered(area, metrics.mm(100), thickness);
    const Color ink = frame.theme.page.text;
    frame.paint.fill(bar, 0, ink);
    for (int i = 0; i <= 10; ++i) {
        const float height = metrics.mm(i % 5 == 0 ? 8 : 4);
        frame.paint.fill({bar.x + metrics.mm(10) * static_cast<float>(i) - thickness / 2,
                          center_y(bar) - height / 2, thickness, height},
                         0, ink);
    }
    frame.describe(Role::picture, "bar", frame.say(Text::screen_bar), bar);
}

}  // namespace

void draw_touch_test(Frame& frame, const TestTouch& test) {
    const Metrics& metrics = frame.metrics;
    const std::string says = frame.say(Text::touch_hint, {{"count", std::to_string(test.touched.count())},
                                                          {"all", std::to_string(test.touched.size())}});
    const auto again =
        Button{.id = "again", .label = frame.say(Text::staff_again), .event = event::Repeated{}};
    // The corners of the panel are what matters, so the boxes also stand where no hand has to reach.
    const Rect foot =
        draw_staff_page(frame, metrics.is_low() ? says : frame.say(Text::task_touch_test), says, {again});
    const float top = metrics.is_low() ? foot.y : 0;
    const Rect whole{0, top, frame.screen().width, bottom(foot) - top};
    if (!metrics.is_low()) frame.paint.fill(whole, 0, frame.theme.page.top);
    const auto cells = grid(whole, TestTouch::side, TestTouch::side, metrics.gap());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool done = test.touched.test(i);
        const Tone& tone = done ? frame.theme.primary : frame.theme.quiet;
        frame.surface(cells[i], metrics.space(1), tone, 0);
        const float side = std::min({cells[i].width, cells[i].height, metrics.mm(12)}) * 0.7F;
        if (done) draw_icon(frame.paint, Icon::check, centered(cells[i], side, side), tone.text);
        if (frame.is_focused("cell-" + std::to_string(i + 1))) frame.focus_ring(cells[i], metrics.space(1));
        frame.describe({.id = "cell-" + std::to_string(i + 1),
                        .role = Role::key,
                        .label = std::to_string(i + 1),
                        .rect = cells[i],
                        .selected = done,
                        .event = event::CellTouched{i}});
    }
}

void draw_screen_test(Frame& frame, const TestScreen& test) {
    const Metrics& metrics = frame.metrics;
    const Button next{.id = "next-colour",
                      .label = frame.say(Text::screen_next),
                      .event = event::PatternTurned{},
                      .look = Look::primary};
    const bool low = metrics.is_low();
    const std::string says = frame.say(Text::screen_bar);
    const Rect body = draw_staff_page(frame, frame.say(Text::task_screen_test), "", {next});
    if (test.pattern == 0) {
        Rect room = body;
        const Rect words = take_top(room, room.height * 0.35F);
        frame.write(says, {2, Weight::regular, 1.3F, Fonts::lowest, 4}, words, frame.theme.page,
                    {Align::middle, Stand::middle});
        draw_bar(frame, room);
        return;
    }
    const Rect whole{0, 0, frame.screen().width, bottom(body) + metrics.space(low ? 0 : 1)};
    frame.paint.fill(whole, 0, colors[test.pattern - 1]);
    // Words that a colour covers are not there.
    frame.scene.writings.clear();
}

void draw_cleaning(Frame& frame, const maintenance::screen::Clean& clean) {
    const std::int64_t left = frame.count_down(clean.ends);
    const Rect area = inset(frame.screen(), frame.metrics.margin());
    Rect room = area;
    const Rect top = take_top(room, room.height * 0.45F, frame.metrics.space(2));
    const std::string title = frame.say(Text::clean_title);
    const std::string says = frame.say(Text::clean_text, {{"seconds", std::to_string(left)}});
    const Rect heading =
        frame.write(title, style::title, top, frame.theme.page, {Align::middle, Stand::bottom});
    frame.describe(Role::heading, "heading", title, heading);
    const Rect drawn = frame.write(says, {2, Weight::regular, 1.3F, Fonts::lowest, 5}, room, frame.theme.page,
                                   {Align::middle, Stand::top, true});
    frame.describe(Role::text, "text", says, drawn);
}

}  // namespace baileo::ui::staff
