#include <cmath>

#include "kiosk/ui/scenery.hpp"
#include "kiosk/ui/screens.hpp"

namespace baileo::ui {

void draw_storing(Frame& frame) {
    constexpr SinceBoot quiet{300};   // most ballots are stored before anything needs to be said
    constexpr SinceBoot round{1400};  // one turn of the ring
    draw_deep_screen(frame);
    const std::string says = frame.say(Text::storing);
    const Tone& tone = frame.theme.deep;
    const Rect screen = frame.screen();
    frame.describe(Role::text, "storing", says, centered(screen, screen.width * 0.8F, frame.metrics.mm(40)));
    frame.changes_at(frame.transient.screen_at + quiet);
    if (frame.context.now < frame.transient.screen_at + quiet) return;

    const Point center{center_x(screen), center_y(screen) - frame.metrics.mm(10)};
    const float radius = frame.metrics.mm(9);
    const float width = frame.metrics.mm(1.8F);
    frame.paint.ring(center, radius, mix(tone.top, tone.text, 0.25F), width);
    const auto since = (frame.context.now - frame.transient.screen_at) % round;
    const float turn = frame.preferences.reduced_motion
                           ? 0
                           : static_cast<float>(since.count()) / static_cast<float>(round.count());
    frame.paint.arc(center, radius, turn, turn + 0.28F, frame.theme.accent, width);
    frame.keep_moving(!frame.preferences.reduced_motion);
    const Rect below{0, center.y + radius + frame.metrics.space(3), screen.width, frame.metrics.mm(24)};
    frame.write(says, style::question, inset(below, frame.metrics.margin(), 0), tone, {Align::middle});
}

}  // namespace baileo::ui
