#include "kiosk/ui/faces.hpp"
#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/innovation_card.hpp"
#include "kiosk/ui/widgets/note.hpp"

namespace baileo::ui {
namespace {

std::vector<Button> actions(const Frame& frame) {
    return {back_button(frame),
            {.id = "cancel", .label = frame.say(Text::cancel), .event = visit::event::Cancel{}},
            {.id = "send",
             .label = frame.say(Text::send),
             .event = visit::event::Send{},
             .look = Look::primary,
             .icon = Icon::send,
             .side = IconSide::left}};
}

/// What was chosen, small and without colour: whoever stands behind learns nothing from afar.
void draw_answer(Frame& frame, domain::Rating rating, const Rect& place, const Tone& tone) {
    Rect row = place;
    const float side = std::min(row.height, frame.metrics.mm(9));
    const Color face = frame.theme.depth ? frame.theme.chip.top : tone.top;
    draw_face(frame.paint, rating, centered(take_left(row, side, frame.metrics.space(1)), side, side),
              {face, face, tone.text});
    frame.write(words(rating, frame.language()), {0, Weight::bold, 1.15F, Fonts::lowest, 3}, row, tone,
                {Align::left, Stand::middle});
}

/// One choice; touching it anywhere leads to changing it.
void draw_choice(Frame& frame, const visit::Choice& choice, const Rect& rect) {
    const Metrics& metrics = frame.metrics;
    const domain::Innovation* innovation = frame.context.catalogue.find(choice.innovation);
    const std::string id = "change-" + choice.innovation.text();
    const std::string title =
        innovation == nullptr ? choice.innovation.text() : innovation->title.in(frame.language());
    const Rect shape = pressed_rect(frame, id, rect);
    const Tone tone = pressed_tone(frame, id, frame.theme.card);
    const float radius = metrics.radius();
    frame.surface(shape, radius, tone);

    Rect inner =
        inset(shape, metrics.space(metrics.is_low() ? 1 : 2), metrics.space(metrics.is_low() ? 0.75F : 2));
    const bool tall = rect.height > rect.width * 0.62F;
    const std::string change = frame.say(Text::change);
    const Style change_style{-1, Weight::bold, 1.15F, Fonts::lowest, 3};
    const float change_width = frame.type.line_width(change, change_style) + metrics.space(6);
    const float pill_height =
        std::min(inner.height * 0.4F, frame.type.line_height(change_style) + metrics.space(2));
    Rect pill = tall ? take_bottom(inner, pill_height, metrics.space(0.75F))
                     : centered(take_right(inner, change_width, metrics.space(1)), change_width, pill_height);
    if (!tall && innovation != nullptr && inner.width > metrics.mm(110)) {
        const float side = std::min(inner.height, metrics.mm(30));
        const Rect picture = take_left(inner, side * 1.2F, metrics.space(2));
        draw_innovation_picture(frame, *innovation, centered(picture, picture.width, side),
                                metrics.space(1.5F));
    }
    const float answer_height =
        std::min(inner.height * 0.45F, std::max(metrics.mm(9), frame.type.line_height(style::label)));
    Rect words_room = inner;
    const Rect answer_room = take_bottom(words_room, answer_height, metrics.space(0.5F));
    const Block name = frame.type.fit(title, {1, Weight::bold, 1.18F, Fonts::lowest, 4}, words_room.width,
                                      words_room.height);
    const float spare = words_room.height - name.height;
    frame.write(name, {words_room.x, words_room.y + spare / 2, words_room.width, name.height}, tone);
    draw_answer(frame, choice.rating,
                {answer_room.x, answer_room.y - spare / 2, answer_room.width, answer_room.height}, tone);

    const Tone& quiet = frame.theme.tint;
    frame.paint.fill(pill, pill.height / 2, quiet.top);
    if (quiet.line.alpha > 0) frame.edge(pill, pill.height / 2, quiet);
    Rect pill_inner = inset(pill, metrics.space(1.5F), 0);
    const float side = std::min(pill.height * 0.5F, metrics.space(2.5F));
    const Block change_block =
        frame.type.fit(change, change_style, pill_inner.width - side - metrics.space(1), pill.height);
    pill_inner = centered(pill_inner, side + metrics.space(1) + change_block.width, pill.height);
    draw_icon(frame.paint, Icon::pencil, take_left(pill_inner, side, metrics.space(1)), quiet.text);
    frame.write(change_block, pill_inner, quiet, {Align::left, Stand::middle});

    if (frame.is_focused(id)) frame.focus_ring(rect, radius);
    frame.describe(
        {.id = id,
         .role = Role::button,
         .label = title + ", " + std::string(words(choice.rating, frame.language())) + ", " + change,
         .rect = rect,
         .event = visit::event::ChangeRequested{choice.innovation}});
}

Button another_button(const Frame& frame, std::size_t count) {
    return {.id = "rate-another",
            .label = frame.say(Text::rate_another),
            .event = visit::event::RateAnother{},
            .icon = Icon::plus,
            .style = style::name,
            .detail = frame.say(Text::rate_another_count, {{"count", std::to_string(count)},
                                                           {"limit", std::to_string(visit::choice_limit)}})};
}

}  // namespace

void draw_review(Frame& frame, const visit::InVisit& visit) {
    const Metrics& metrics = frame.metrics;
    const bool low = metrics.is_low();
    const float head =
        draw_head(frame, frame.say(Text::review_title), low ? "" : frame.say(Text::review_unsent), 5);
    Rect body = draw_dock(frame, frame.screen(), actions(frame), true);
    const float top = low ? head + metrics.space(0.5F) : std::max(frame.reach_top(), 0.F);
    body.height = bottom(body) - top - metrics.space(low ? 0 : 2);
    body.y = top;
    const Entrance entrance(frame);

    const bool room_for_more = visit.choices.size() < visit::choice_limit;
    const std::size_t cells_count = visit.choices.size() + (room_for_more ? 1 : 0);
    if (metrics.is_portrait()) {
        const float height = std::min(
            metrics.mm(48), (body.height - metrics.gap() * static_cast<float>(visit::choice_limit - 1)) /
                                static_cast<float>(visit::choice_limit));
        for (const visit::Choice& choice : visit.choices)
            draw_choice(frame, choice, take_top(body, height, metrics.gap()));
        if (room_for_more)
            draw(frame, another_button(frame, visit.choices.size()),
                 take_top(body, std::min(height, metrics.mm(34))));
        return;
    }
    const auto cells = grid(body, std::max<std::size_t>(cells_count, 2), 1, metrics.gap());
    for (std::size_t i = 0; i < visit.choices.size(); ++i)
        draw_choice(frame, visit.choices[i], cells[i]);
    if (room_for_more) draw(frame, another_button(frame, visit.choices.size()), cells[visit.choices.size()]);
}

}  // namespace baileo::ui
