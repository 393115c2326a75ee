#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/face_card.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/innovation_card.hpp"
#include "kiosk/ui/widgets/note.hpp"
#include "kiosk/ui/widgets/picture_head.hpp"

namespace baileo::ui {
namespace {

std::vector<Button> actions(const Frame& frame) {
    return {back_button(frame),
            {.id = "not-used", .label = frame.say(Text::not_used), .event = visit::event::NotUsed{}},
            {.id = "next",
             .label = frame.say(Text::next),
             .event = visit::event::Next{},
             .look = Look::primary,
             .icon = Icon::arrow_right,
             .side = IconSide::right}};
}

void draw_hint(Frame& frame, const visit::step::Rate& step, const Rect& place, Align align) {
    if (step.reminded) {
        const std::string says = frame.say(Text::rate_reminder);
        const float width =
            std::min(place.width, frame.type.line_width(says, style::label) + frame.metrics.space(9));
        const float x = align == Align::middle ? center_x(place) - width / 2 : place.x;
        draw_notice(frame, {x, place.y, width, place.height}, Icon::touch, "reminder", says,
                    frame.theme.warning, style::label);
        return;
    }
    const std::string says = frame.say(Text::rate_hint);
    const Rect drawn = frame.write(says, style::body, place, frame.theme.page, {align, Stand::middle, true});
    frame.describe(Role::text, "hint", says, drawn);
}

void draw_question(Frame& frame, const visit::step::Rate& step, Rect area, Align align) {
    const float hint = std::min(frame.type.line_height(style::label, 1) * 1.7F, area.height * 0.4F);
    const Rect below = take_bottom(area, hint, frame.metrics.space(frame.metrics.is_low() ? 0.5F : 1));
    const std::string question = frame.say(Text::rate_question);
    const Rect drawn = frame.write(question, style::question, area, frame.theme.page, {align, Stand::bottom});
    frame.describe(Role::heading, "question", question, drawn);
    draw_hint(frame, step, below, align);
}

/// Faces get what a face card looks best with, the rest goes to the question above them.
void draw_answers(Frame& frame, const visit::step::Rate& step, Rect body, float least_top) {
    const Metrics& metrics = frame.metrics;
    const float best = body.width / 4 * 1.22F + frame.type.line_height(style::label, 1);
    const float question_room = frame.type.line_height(style::question, metrics.is_low() ? 1 : 2) +
                                frame.type.line_height(style::label, 2);
    const float most = std::min(bottom(body) - std::max(least_top, body.y), body.height - question_room);
    const float faces_height = std::max(metrics.target(), std::min(best, most));
    const Rect faces = take_bottom(body, faces_height, metrics.space(metrics.is_low() ? 0.75F : 3));
    draw_question(frame, step, body, Align::middle);
    draw_face_cards(frame, step.rating, faces);
}

}  // namespace

void draw_rate(Frame& frame, const visit::step::Rate& step) {
    const domain::Innovation* innovation = frame.context.catalogue.find(step.innovation);
    const Metrics& metrics = frame.metrics;
    const Rect left_over = draw_dock(frame, frame.screen(), actions(frame), true);
    const float gap = metrics.space(metrics.is_low() ? 0.5F : 3);
    Rect body = left_over;
    body.height -= gap;
    const Rect beside = draw_picture_head(frame, innovation, body, 4, PictureHead::compact);
    const Entrance entrance(frame);
    draw_answers(frame, step, beside, frame.reach_top());
}

}  // namespace baileo::ui
