#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/face_card.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/innovation_card.hpp"
#include "kiosk/ui/widgets/note.hpp"
#include "kiosk/ui/widgets/picture_head.hpp"

namespace baileo::ui {
namespace {

std::vector<Button> rate_actions(const Frame& frame) {
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

float gap_above_faces(const Metrics& metrics) { return metrics.space(metrics.is_low() ? 0.75F : 3); }

/// Height that a face card looks best with, at this width of all four.
float best_faces_height(const Frame& frame, float width) {
    const float card = (width - 3 * frame.metrics.gap()) / 4;
    return std::min(card * 1.08F, frame.metrics.mm(64)) + frame.type.line_height(style::label, 2);
}

float question_height(const Frame& frame, float width) {
    const Block question = frame.type.set(frame.say(Text::rate_question), style::question, width);
    return question.height + frame.type.line_height(style::label) * 1.7F + frame.metrics.space(1);
}

void draw_answers(Frame& frame, const visit::step::Rate& step, Rect body) {
    const Metrics& metrics = frame.metrics;
    const float gap = gap_above_faces(metrics);
    const float reach = bottom(body) - std::max(frame.reach_top(), body.y);
    const float most = std::min(reach, body.height - gap - question_height(frame, body.width));
    const float faces_height =
        std::max(metrics.target(), std::min(best_faces_height(frame, body.width), most));
    // Beside a picture, question and faces stand together in the middle; below one, the faces stand at the
    // foot.
    if (!metrics.is_portrait()) {
        const float spare = body.height - faces_height - gap - question_height(frame, body.width);
        take_bottom(body, std::clamp(spare * 0.4F, 0.F, std::max(0.F, reach - faces_height)));
        take_top(body, std::max(0.F, spare * 0.25F));
    }
    const Rect faces = take_bottom(body, faces_height, gap);
    draw_question(frame, step, body, Align::middle);
    draw_face_cards(frame, step.rating, faces);
}

}  // namespace

void draw_rate(Frame& frame, const visit::step::Rate& step) {
    const domain::Innovation* innovation = frame.context.catalogue.find(step.innovation);
    const Metrics& metrics = frame.metrics;
    Rect room = draw_dock(frame, frame.screen(), rate_actions(frame), true);
    room.height -= metrics.space(metrics.is_low() ? 0.5F : 2);
    const float needed = best_faces_height(frame, room.width) + gap_above_faces(metrics) +
                         question_height(frame, room.width) + metrics.space(3);
    const Rect beside = draw_picture_head(frame, innovation, room, 4, needed, !metrics.is_low());
    const Entrance entrance(frame);
    draw_answers(frame, step, beside);
}

}  // namespace baileo::ui
