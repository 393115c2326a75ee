#include "kiosk/ui/widgets/test_mode.hpp"

namespace baileo::ui {
namespace {

void stripes(Frame& frame, const Rect& rect, Color color) {
    const float pitch = frame.metrics.space(3);
    frame.paint.clip(rect);
    const float slant = std::min(rect.width, rect.height);
    const int count = static_cast<int>((std::max(rect.width, rect.height) + slant) / (pitch * 2)) + 1;
    for (int i = 0; i < count; ++i) {
        const float at = static_cast<float>(i) * pitch * 2 - slant;
        const bool wide = rect.width > rect.height;
        const float x = rect.x + (wide ? at : 0);
        const float y = rect.y + (wide ? 0 : at);
        if (wide)
            frame.paint.shape(
                {{x + slant, y}, {x + slant + pitch, y}, {x + pitch, y + slant}, {x, y + slant}}, color);
        else
            frame.paint.shape(
                {{x, y + slant}, {x + slant, y}, {x + slant, y + pitch}, {x, y + slant + pitch}}, color);
    }
    frame.paint.unclip();
}

/// As high as the smallest capitals need.
float strip_height(const Metrics& metrics) { return metrics.is_low() ? std::round(metrics.mm(3.5F)) : 0; }

}  // namespace

bool has_test_strip(const Frame& frame) {
    return frame.context.catalogue.competition.mode == domain::Mode::test && frame.metrics.is_low();
}

float room_of_test_strip(const Panel& panel) {
    const Metrics metrics(panel);
    // It may lie on what every screen leaves free at its foot.
    return std::max(0.F, strip_height(metrics) - metrics.space(1));
}

void draw_test_mode(Frame& frame, const Rect& screen) {
    const float width = frame.metrics.space(1);
    const float strip = strip_height(frame.metrics);
    const Rect sides[] = {{0, 0, screen.width, width},
                          {0, screen.height - std::max(width, strip), screen.width, std::max(width, strip)},
                          {0, 0, width, screen.height},
                          {screen.width - width, 0, width, screen.height}};
    for (const Rect& side : sides) {
        frame.paint.fill(side, 0, frame.theme.accent);
        stripes(frame, side, frame.theme.accent_text);
    }
    const std::string says = std::string(words(Text::test_mode, domain::Language::id)) + " / " +
                             std::string(words(Text::test_mode, domain::Language::en));
    const bool in_strip = strip > 0;
    const Style style =
        in_strip ? Style{-3, Weight::bold, 0.8F, -3, -3} : Style{-1, Weight::bold, 1.1F, -2, 0};
    const Block block = frame.type.set(says, style, screen.width * (in_strip ? 1 : 0.7F));
    const float tag_width = block.width + frame.metrics.space(4);
    const Rect tag{center_x(screen) - tag_width / 2, in_strip ? bottom(screen) - strip : 0, tag_width,
                   in_strip ? strip : block.height + frame.metrics.space(0.5F)};
    const Tone tone{
        frame.theme.accent, frame.theme.accent, frame.theme.accent_text, frame.theme.accent_text, {}};
    frame.paint.fill(tag, in_strip ? 0 : frame.metrics.space(1.5F), tone.top, Corners::bottom);
    frame.layer = 2;
    frame.write(block, tag, tone, {Align::middle, Stand::middle});
    frame.describe(Role::text, "test-mode", says, tag);
}

}  // namespace baileo::ui
