#include "kiosk/ui/scenery.hpp"

#include <cmath>

namespace baileo::ui {
namespace {

/// A line from left to right made of two sines; lengths are shares of the width.
struct Swell {
    float level;      ///< pixels from the top
    float height;     ///< pixels
    float length;     ///< of one wave, share of the width
    float phase;      ///< turns
    float roughness;  ///< share of a second, shorter wave
};

std::vector<Point> line_of(const Swell& swell, const Rect& area) {
    std::vector<Point> points;
    constexpr int pieces = 72;
    for (int i = 0; i <= pieces; ++i) {
        const float share = static_cast<float>(i) / pieces;
        const float turn = 6.2831853F * (share / swell.length + swell.phase);
        const float wave = std::sin(turn) + swell.roughness * std::sin(turn * 2.7F + 1.3F);
        points.push_back({area.x + share * area.width, swell.level + wave * swell.height});
    }
    return points;
}

}  // namespace

void draw_sea_head(Frame& frame, const Rect& head) {
    const Tone& deep = frame.theme.deep;
    if (!frame.theme.depth) {
        frame.paint.fill(head, 0, deep.top);
        if (frame.preferences.theme != visit::Theme::medium_contrast)
            frame.paint.fill(
                {head.x, bottom(head) - frame.metrics.line() * 2, head.width, frame.metrics.line() * 2}, 0,
                deep.text);
        return;
    }
    const float wave = frame.metrics.is_low() ? frame.metrics.space(0.5F) : frame.metrics.space(1.5F);
    const float floor = bottom(head);
    const Color page = frame.theme.page.top;
    frame.paint.gradient({head.x, head.y, head.width, head.height - wave}, 0, deep.bottom, deep.top);
    // Far hills and swell, in tones so near to the water that words stand on them safely.
    const Color hill = mix(deep.top, deep.bottom, 0.45F);
    frame.paint.ground(line_of({floor - wave * 9, wave * 1.4F, 0.85F, 0.1F, 0.35F}, head), floor, hill,
                       deep.top);
    frame.paint.ground(line_of({floor - wave * 5, wave * 1.2F, 0.6F, 0.55F, 0.5F}, head), floor,
                       mix(deep.top, deep.bottom, 0.75F), deep.top);
    frame.paint.ground(line_of({floor - wave * 2.6F, wave * 0.8F, 0.9F, 0.3F, 0.1F}, head), floor,
                       mix(deep.top, rgb(0x1A78A8), 0.55F), mix(deep.top, rgb(0x1A78A8), 0.55F));
    frame.paint.ground(line_of({floor - wave * 1.2F, wave * 0.8F, 0.7F, 0.75F, 0.1F}, head), floor + wave,
                       page, page);
}

void draw_bay(Frame& frame, const Rect& area, float horizon) {
    draw_sea_head(frame, area);
    static_cast<void>(horizon);
}

void draw_deep_screen(Frame& frame) {
    const Tone& deep = frame.theme.deep;
    const Rect screen = frame.screen();
    frame.paint.gradient(screen, 0, deep.top, deep.bottom);
    if (!frame.theme.depth) return;
    const float wave = frame.metrics.space(3);
    const float floor = bottom(screen);
    const float levels[] = {0.72F, 0.79F, 0.86F};
    for (std::size_t i = 0; i < std::size(levels); ++i) {
        const auto number = static_cast<float>(i);
        const Swell swell{screen.height * levels[i], wave, 0.8F + number * 0.13F, number * 0.31F, 0.25F};
        const Color water = mix(deep.bottom, rgb(0x0C5A77), 0.5F - number * 0.14F);
        frame.paint.ground(line_of(swell, screen), floor, water, deep.bottom);
    }
}

}  // namespace baileo::ui
