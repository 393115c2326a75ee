#include <algorithm>

#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/screens/question_sheet.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/low_head.hpp"
#include "kiosk/ui/widgets/note.hpp"
#include "kiosk/visit/stories.hpp"

namespace baileo::ui {
namespace {

/// "Question 2 of 7 about Ambon City of Music"
std::string place_of(const Frame& frame, const visit::step::Tell& step) {
    const auto questions = visit::questions_of(step.story, frame.context.catalogue);
    const auto here = std::ranges::find(questions, step.question);
    const std::string place =
        frame.say(Text::question_of, {{"question", std::to_string(here - questions.begin() + 1)},
                                      {"questions", std::to_string(questions.size())}});
    const bool about_innovation = !std::holds_alternative<visit::ProfilePart>(step.question);
    const domain::Innovation* innovation = about_innovation && step.story.innovation
                                               ? frame.context.catalogue.find(*step.story.innovation)
                                               : nullptr;
    if (innovation == nullptr) return place + ".";
    return frame.say(Text::question_about,
                     {{"place", place}, {"title", innovation->title.in(frame.language())}});
}

std::vector<Button> tell_actions(const Frame& frame, bool answered) {
    return {back_button(frame),
            {.id = "skip-rest", .label = frame.say(Text::skip_rest), .event = visit::event::RestSkipped{}},
            {.id = "next",
             .label = frame.say(Text::next),
             .event = visit::event::Next{},
             .look = Look::primary,
             .icon = Icon::arrow_right,
             .side = IconSide::right,
             .enabled = answered}};
}

void draw_answering_hint(Frame& frame, const QuestionSheet& sheet, bool reminded, Rect& body) {
    const Rect place = take_top(body, frame.type.line_height(style::label, 1) * 1.7F, frame.metrics.space(1));
    if (reminded) {
        draw_notice(frame, place, Icon::touch, "reminder", sheet.hint, frame.theme.warning, style::label);
        return;
    }
    const Rect drawn =
        frame.write(sheet.hint, style::body, place, frame.theme.page, {Align::left, Stand::middle, true});
    frame.describe(Role::text, "hint", sheet.hint, drawn);
}

/// Praise or blame is asked for as the innovation was rated, so the question alone gives that away.
void veil_heading(Frame& frame, const std::string& public_heading) {
    const auto heading = std::ranges::find(frame.scene.nodes, Role::heading, &Node::role);
    if (heading == frame.scene.nodes.end()) return;
    heading->confidential = true;
    heading->public_label = public_heading;
}

/// A low panel has no row to spare for the reminder: it stands where the question did, which was just read.
float draw_low_reminder(Frame& frame, const QuestionSheet& sheet) {
    const float head = draw_head(frame, "", "", 4);
    const Rect room = low_head_room(frame);
    frame.describe(Role::heading, "heading", sheet.heading, room);
    draw_notice(frame, room, Icon::touch, "reminder", sheet.hint, frame.theme.warning, style::label);
    return head;
}

float draw_question_head(Frame& frame, const QuestionSheet& sheet, const visit::step::Tell& step) {
    if (!frame.metrics.is_low()) return draw_head(frame, sheet.heading, place_of(frame, step), 4);
    if (step.reminded) return draw_low_reminder(frame, sheet);
    return draw_head(frame, sheet.heading, sheet.hint.empty() ? place_of(frame, step) : sheet.hint, 4);
}

}  // namespace

void draw_tell(Frame& frame, const visit::InVisit& visit, const visit::step::Tell& step) {
    const Metrics& metrics = frame.metrics;
    const bool low = metrics.is_low();
    const QuestionSheet sheet = question_sheet(frame, visit, step);
    const float head = draw_question_head(frame, sheet, step);
    if (!sheet.public_heading.empty()) veil_heading(frame, sheet.public_heading);
    Rect body = draw_dock(frame, frame.screen(), tell_actions(frame, visit::is_answered(visit, step)), true);
    const float top = low ? head + metrics.space(1) : std::max(frame.reach_top(), head) + metrics.space(2);
    body.height = bottom(body) - top - metrics.space(low ? 0 : 2);
    body.y = top;
    const Entrance entrance(frame);
    if (!low && !sheet.hint.empty()) draw_answering_hint(frame, sheet, step.reminded, body);
    draw_options(frame, body, sheet.options,
                 {.id = "skip-question",
                  .label = frame.say(sheet.skip),
                  .event = visit::event::QuestionSkipped{},
                  .look = Look::quiet,
                  .style = style::name});
}

}  // namespace baileo::ui
