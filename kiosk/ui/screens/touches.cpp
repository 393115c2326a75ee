#include "kiosk/ui/screens.hpp"

/// Answers to touches that did nothing.
namespace baileo::ui {

void draw_too_fast(Frame& frame) {
    const Metrics& metrics = frame.metrics;
    const std::string says = frame.say(Text::too_fast);
    const Rect screen = frame.screen();
    const Block block = frame.type.set(says, style::question, screen.width * 0.7F);
    const Rect pill = centered(screen, block.width + metrics.space(8), block.height + metrics.space(5));
    frame.layer = 3;
    frame.surface(pill, metrics.radius(), frame.theme.warning, 2);
    frame.write(block, pill, frame.theme.warning, {Align::middle, Stand::middle});
    frame.describe(Role::text, "too-fast", says, pill);
}

void draw_missed_touch(Frame& frame, const MissedTouch& missed) {
    const SinceBoot now = frame.context.now;
    if (now < missed.at || now >= missed.at + motion::miss) return;
    const float done = eased(missed.at, motion::miss, now);
    const float radius =
        frame.metrics.mm(5) + frame.metrics.mm(6) * (frame.preferences.reduced_motion ? 0 : done);
    // Two rings, so that one of them is seen on any ground.
    const Point center{missed.x, missed.y};
    frame.paint.ring(center, radius, with_alpha(frame.theme.focus_outer, 1 - done), frame.metrics.mm(0.8F));
    frame.paint.ring(center, radius - frame.metrics.mm(0.8F), with_alpha(frame.theme.focus_inner, 1 - done),
                     frame.metrics.mm(0.8F));
    frame.keep_moving(true);
}

}  // namespace baileo::ui
