#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/button.hpp"
#include "kiosk/ui/widgets/face_card.hpp"
#include "kiosk/ui/widgets/sheet.hpp"

namespace baileo::ui {
namespace {

using visit::Preferences;
using visit::TextSize;

constexpr Style option_style{0, Weight::bold, 1.12F, Fonts::lowest, 2};

struct Setting {
    std::string id;
    Text label;
    visit::Event event;
    bool chosen = false;
    Role role = Role::choice;
};

visit::Event with(Preferences preferences, TextSize size) {
    preferences.text_size = size;
    return visit::event::PreferencesChanged{preferences};
}
visit::Event with(Preferences preferences, visit::Theme theme) {
    preferences.theme = theme;
    return visit::event::PreferencesChanged{preferences};
}
visit::Event toggled(Preferences preferences, bool Preferences::* which) {
    preferences.*which = !(preferences.*which);
    return visit::event::PreferencesChanged{preferences};
}

void draw_caption(Frame& frame, Rect& area, Text text) {
    const std::string says = frame.say(text);
    const Style style{0, Weight::bold, 1.25F, Fonts::lowest, 1};
    const Rect place = take_top(area, frame.type.line_height(style),
                                frame.metrics.space(frame.metrics.is_low() ? 0.25F : 0.75F));
    frame.write(says, style, place, frame.theme.card, {Align::left, Stand::middle, true});
    frame.describe(Role::text, "caption-" + std::to_string(static_cast<int>(text)), says, place);
}

/// A card for one option; `picture` draws what it looks like into the upper part.
template <class Draw>
void draw_option(Frame& frame, const Setting& option, const Rect& rect, Draw picture) {
    const Metrics& metrics = frame.metrics;
    const Rect shape = pressed_rect(frame, option.id, rect);
    const Tone tone = pressed_tone(frame, option.id, option.chosen ? frame.theme.chosen : frame.theme.quiet);
    const float radius = metrics.space(2.5F);
    frame.surface(shape, radius, tone, 0);
    if (option.chosen) frame.edge(shape, radius, frame.theme.chosen, 3);
    Rect inner = inset(shape, metrics.space(0.75F), metrics.space(metrics.is_low() ? 0.75F : 1.5F));
    const std::string label = frame.say(option.label);
    const Block block = frame.type.fit(label, option_style, inner.width, inner.height * 0.55F);
    const Rect words = take_bottom(inner, block.height, metrics.space(0.5F));
    picture(inner, tone);
    frame.write(block, words, tone, {Align::middle, Stand::middle});
    if (option.chosen)
        draw_tick(frame, {right(shape) - metrics.mm(4), shape.y + metrics.mm(4)}, metrics.mm(3.2F));
    if (frame.is_focused(option.id)) frame.focus_ring(rect, radius);
    frame.describe({.id = option.id,
                    .role = option.role,
                    .label = label,
                    .rect = rect,
                    .selected = option.chosen,
                    .event = option.event});
}

void draw_sizes(Frame& frame, const Rect& area, std::size_t columns) {
    const Preferences& now = frame.preferences;
    const auto cells = grid(area, columns, 4 / columns, frame.metrics.gap());
    constexpr TextSize sizes[] = {TextSize::small, TextSize::medium, TextSize::large, TextSize::extra_large};
    constexpr Text labels[] = {Text::size_small, Text::size_medium, Text::size_large, Text::size_extra_large};
    for (std::size_t i = 0; i < 4; ++i) {
        const Setting option{"size-" + std::to_string(i + 1), labels[i], with(now, sizes[i]),
                             now.text_size == sizes[i]};
        draw_option(frame, option, cells[i], [&](const Rect& place, const Tone& tone) {
            const int step = steps_of(sizes[i]);
            const FontFace& face = frame.context.fonts.at(std::min(step, 4), Weight::bold);
            if (face.capital > place.height) return;
            const float width = face.em * 0.64F;
            frame.paint.text(
                {center_x(place) - width / 2, center_y(place) + face.capital / 2 - face.baseline}, face, "A",
                tone.text);
        });
    }
}

void draw_themes(Frame& frame, const Rect& area, std::size_t columns) {
    const Preferences& now = frame.preferences;
    const auto cells = grid(area, columns, 4 / columns, frame.metrics.gap());
    constexpr visit::Theme themes[] = {visit::Theme::normal, visit::Theme::medium_contrast,
                                       visit::Theme::black_on_white, visit::Theme::white_on_black};
    constexpr Text labels[] = {Text::theme_normal, Text::theme_medium_contrast, Text::theme_black_on_white,
                               Text::theme_white_on_black};
    for (std::size_t i = 0; i < 4; ++i) {
        const Setting option{"theme-" + std::to_string(i + 1), labels[i], with(now, themes[i]),
                             now.theme == themes[i]};
        draw_option(frame, option, cells[i], [&](const Rect& place, const Tone& tone) {
            const ui::Theme& theme = theme_of(themes[i]);
            const float height = std::min(place.height * 0.8F, frame.metrics.mm(16));
            const Rect sample = centered(place, std::min(place.width * 0.8F, height * 1.8F), height);
            const float radius = height * 0.25F;
            frame.paint.fill(sample, radius, theme.page.top);
            Rect rest = inset(sample, height * 0.18F);
            frame.paint.fill(take_left(rest, rest.width * 0.45F, height * 0.15F), radius * 0.5F,
                             theme.primary.top);
            for (int line = 0; line < 3; ++line)
                frame.paint.fill({rest.x, rest.y + rest.height * (0.1F + 0.32F * static_cast<float>(line)),
                                  rest.width, std::max(1.F, rest.height * 0.13F)},
                                 0, theme.card.text);
            frame.paint.outline(sample, radius, tone.text, frame.metrics.line());
        });
    }
}

void draw_comfort(Frame& frame, const Rect& area) {
    const Preferences& now = frame.preferences;
    const auto cells = grid(area, 3, 1, frame.metrics.gap());
    const Setting options[] = {
        {"reduced-motion", Text::reduced_motion, toggled(now, &Preferences::reduced_motion),
         now.reduced_motion},
        {"low-controls", Text::low_controls, toggled(now, &Preferences::low_controls), now.low_controls},
        {"more-time", Text::more_time, toggled(now, &Preferences::more_time), now.more_time}};
    constexpr Icon icons[] = {Icon::still, Icon::lower, Icon::wait};
    for (std::size_t i = 0; i < 3; ++i)
        draw_option(frame, options[i], cells[i], [&](const Rect& place, const Tone& tone) {
            const float side = std::min({place.height, place.width, frame.metrics.mm(13)});
            draw_icon(frame.paint, icons[i], centered(place, side, side), tone.text);
        });
}

/// A sign for softer or louder over a bar that shows how loud the voice is now.
void draw_volume(Frame& frame, const Rect& cell, bool louder) {
    const Setting option{louder ? "louder" : "softer", louder ? Text::louder : Text::softer,
                         visit::event::VolumeStepped{louder}, false, Role::button};
    draw_option(frame, option, cell, [&](const Rect& place, const Tone& tone) {
        Rect sign = place;
        const float thickness = std::max(2.F, frame.metrics.mm(1.2F));
        Rect bar = take_bottom(sign, thickness, frame.metrics.space(0.5F));
        const float side = std::min({sign.height, sign.width, frame.metrics.mm(13)});
        draw_icon(frame.paint, louder ? Icon::louder : Icon::softer, centered(sign, side, side), tone.text);
        bar = centered(bar, std::min(bar.width * 0.8F, frame.metrics.mm(24)), thickness);
        frame.paint.fill(bar, thickness / 2, mix(tone.top, tone.text, 0.2F));
        bar.width *= static_cast<float>(frame.preferences.volume) / 100;
        frame.paint.fill(bar, thickness / 2, tone.text);
    });
}

/// Comforts, and volume where there is a voice, in one row.
void draw_ease(Frame& frame, Rect row) {
    if (frame.context.facts.speaks) {
        const float width = (row.width - 4 * frame.metrics.gap()) / 5;
        const Rect louder = take_right(row, width, frame.metrics.gap());
        const Rect softer = take_right(row, width, frame.metrics.gap());
        draw_comfort(frame, row);
        draw_volume(frame, softer, false);
        draw_volume(frame, louder, true);
        return;
    }
    draw_comfort(frame, row);
}

Button close_button(const Frame& frame) {
    return {.id = "close",
            .label = frame.say(Text::close),
            .event = visit::event::PanelClosed{},
            .look = Look::primary,
            .icon = Icon::check};
}

/// Everything in one narrow grid: two rows of choices with volume beside them, and the way out beside the
/// comforts.
void draw_low(Frame& frame, Rect room) {
    const Metrics& metrics = frame.metrics;
    const float row = (room.height - 2 * metrics.gap()) / 3;
    Rect sizes = take_top(room, row, metrics.gap());
    Rect themes = take_top(room, row, metrics.gap());
    if (frame.context.facts.speaks) {
        const float width = (sizes.width - 4 * metrics.gap()) / 5;
        draw_volume(frame, take_right(sizes, width, metrics.gap()), true);
        draw_volume(frame, take_right(themes, width, metrics.gap()), false);
    }
    draw_sizes(frame, sizes, 4);
    draw_themes(frame, themes, 4);
    const Rect close = take_right(room, (room.width - 3 * metrics.gap()) / 4, metrics.gap());
    draw_comfort(frame, room);
    draw(frame, close_button(frame), close);
}

}  // namespace

void draw_settings(Frame& frame) {
    const Metrics& metrics = frame.metrics;
    // Captions and large samples only where they leave every row within reach.
    const float reachable = frame.screen().height - frame.reach_top() - metrics.margin();
    const bool narrow = metrics.is_low() || reachable < metrics.mm(148);
    const float wanted =
        narrow ? 3 * metrics.mm(27) + metrics.space(14) : std::min(metrics.mm(236), reachable);
    Rect room = open_sheet(frame, metrics.is_low() ? frame.screen().height : wanted);
    if (narrow) {
        draw_low(frame, room);
        return;
    }
    const Rect close = take_bottom(room, metrics.mm(24), metrics.space(2.5F));
    const float caption =
        frame.type.line_height({0, Weight::bold, 1.25F, Fonts::lowest, 1}) + metrics.space(0.75F);
    const float gap = metrics.space(2);
    const float row = (room.height - 3 * caption - 2 * gap) / 3;
    draw_caption(frame, room, Text::text_size);
    draw_sizes(frame, take_top(room, row, gap), 4);
    draw_caption(frame, room, Text::colors);
    draw_themes(frame, take_top(room, row, gap), 4);
    draw_caption(frame, room, Text::ease);
    draw_ease(frame, take_top(room, row));
    draw(frame, close_button(frame), close);
}

}  // namespace baileo::ui
