#include "kiosk/ui/widgets/choice_card.hpp"

#include "kiosk/ui/faces.hpp"
#include "kiosk/ui/widgets/button.hpp"
#include "kiosk/ui/widgets/innovation_card.hpp"

namespace baileo::ui {
namespace {

constexpr Style change_style{0, Weight::bold, 1.15F, Fonts::lowest, 3};
constexpr Style choice_title_style{1, Weight::bold, 1.18F, Fonts::lowest, 4};

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

/// The word that says what touching the card does.
void draw_change(Frame& frame, const Rect& pill) {
    const Metrics& metrics = frame.metrics;
    const Tone& tone = frame.theme.tint;
    frame.paint.fill(pill, pill.height / 2, tone.top);
    if (tone.line.alpha > 0) frame.edge(pill, pill.height / 2, tone);
    const float side = std::min(pill.height * 0.5F, metrics.space(2.5F));
    const float room = pill.width - metrics.space(2) - side - metrics.space(1);
    const Block block = frame.type.fit(frame.say(Text::change), change_style, room, pill.height);
    Rect inner = centered(pill, side + metrics.space(1) + block.width, pill.height);
    draw_icon(frame.paint, Icon::pencil, take_left(inner, side, metrics.space(1)), tone.text);
    frame.write(block, inner, tone, {Align::left, Stand::middle});
}

/// Takes the picture off the card where there is room for one.
void place_picture(Frame& frame, const domain::Innovation& innovation, const Rect& shape, bool stands,
                   Rect& inner) {
    const Metrics& metrics = frame.metrics;
    if (stands && inner.height > metrics.mm(70)) {
        const float line = frame.theme.card.line.alpha > 0 ? metrics.mm(0.6F) : 0;
        const Rect picture{shape.x, shape.y, shape.width, inner.height * 0.42F};
        draw_innovation_picture(frame, innovation, inset(picture, line), metrics.radius() - line,
                                Corners::top);
        take_top(inner, bottom(picture) - inner.y, metrics.space(1));
    }
    if (!stands && inner.width > metrics.mm(110)) {
        const float side = std::min(inner.height, metrics.mm(44));
        const Rect picture = take_left(inner, side * 1.3F, metrics.space(2.5F));
        draw_innovation_picture(frame, innovation, centered(picture, picture.width, side),
                                metrics.space(1.5F));
    }
}

}  // namespace

void draw_choice_card(Frame& frame, const visit::Choice& choice, const Rect& rect) {
    const Metrics& metrics = frame.metrics;
    const domain::Innovation* innovation = frame.context.catalogue.find(choice.innovation);
    const std::string id = "change-" + choice.innovation.text();
    const std::string title =
        innovation == nullptr ? choice.innovation.text() : innovation->title.in(frame.language());
    const bool stands = !metrics.is_portrait();
    const Rect shape = pressed_rect(frame, id, rect);
    const Tone tone = pressed_tone(frame, id, frame.theme.card);
    frame.surface(shape, metrics.radius(), tone);

    Rect inner =
        inset(shape, metrics.space(metrics.is_low() ? 1 : 2), metrics.space(metrics.is_low() ? 0.75F : 2));
    const float pill_width = frame.type.line_width(frame.say(Text::change), change_style) + metrics.space(6);
    const float pill_height = std::min(inner.height * (metrics.is_low() ? 0.18F : 0.4F),
                                       frame.type.line_height(change_style) + metrics.space(2));
    const Rect pill =
        stands ? take_bottom(inner, pill_height, metrics.space(0.75F))
               : centered(take_right(inner, pill_width, metrics.space(1)), pill_width, pill_height);
    if (innovation != nullptr) place_picture(frame, *innovation, shape, stands, inner);

    const float answer_height = std::min(inner.height * (metrics.is_low() ? 0.18F : 0.45F),
                                         std::max(metrics.mm(9), frame.type.line_height(style::label)));
    const float gap = metrics.space(0.5F);
    const Block name =
        frame.type.fit(title, choice_title_style, inner.width, inner.height - answer_height - gap);
    Rect group = centered(inner, inner.width, name.height + gap + answer_height);
    frame.write(name, take_top(group, name.height, gap), tone);
    draw_answer(frame, choice.rating, group, tone);
    draw_change(frame, pill);
    if (frame.is_focused(id)) frame.focus_ring(rect, metrics.radius());
    frame.describe({.id = id,
                    .role = Role::button,
                    .label = title + ", " + std::string(words(choice.rating, frame.language())) + ", " +
                             frame.say(Text::change),
                    .rect = rect,
                    .event = visit::event::ChangeRequested{choice.innovation},
                    .confidential = true});
}

}  // namespace baileo::ui
