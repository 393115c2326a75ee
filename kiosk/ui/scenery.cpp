#include "kiosk/ui/scenery.hpp"

#include <cmath>
#include <numbers>

namespace baileo::ui {
namespace {

constexpr float full_turn = 2 * std::numbers::pi_v<float>;

}  // namespace

std::vector<Point> line_of(const Swell& swell, const Rect& area) {
    std::vector<Point> points;
    constexpr int pieces = 72;
    for (int i = 0; i <= pieces; ++i) {
        const float share = static_cast<float>(i) / pieces;
        const float turn = full_turn * (share / swell.length + swell.phase);
        const float wave = std::sin(turn) + swell.roughness * std::sin(turn * 2.7F + 1.3F);
        points.push_back({area.x + share * area.width, swell.level + wave * swell.height});
    }
    return points;
}

void draw_sea_head(Frame& frame, const Rect& head, float free_from) {
    if (!frame.theme.depth) {
        frame.paint.fill(head, 0, frame.theme.deep.top);
        return;
    }
    const Tone& deep = frame.theme.deep;
    const Metrics& metrics = frame.metrics;
    const float wave = metrics.is_low() ? metrics.space(0.5F) : metrics.space(1.5F);
    const float floor = bottom(head);
    const Color page = frame.theme.page.top;
    const Color water = mix(deep.top, rgb(0x1A78A8), 0.45F);
    frame.paint.gradient({head.x, head.y, head.width, head.height - wave}, 0, deep.bottom, deep.top);
    frame.paint.ground(line_of({floor - wave * 12, wave * 2.2F, 0.85F, 0.1F, 0.35F}, head), floor,
                       mix(deep.top, deep.bottom, 0.5F), deep.top);

    const float shore = floor - wave * 6.6F;
    const float room = std::min(shore - free_from - metrics.space(4), metrics.mm(58));
    if (room > metrics.mm(22)) {
        const float width = room * 1.25F;
        const float x = right(head) - metrics.margin() - width;
        const Color dark = mix(deep.bottom, rgb(0x000000), 0.25F);
        draw_palm(frame.paint, {x - width * 0.16F, shore + wave}, room * 1.12F, -0.16F, dark);
        draw_palm(frame.paint, {x - width * 0.06F, shore + wave}, room * 0.8F, 0.1F, dark);
        draw_hall(frame.paint, {x, shore - room + wave, width, room}, dark);
    }
    frame.paint.ground(line_of({shore, wave * 0.9F, 0.6F, 0.55F, 0.5F}, head), floor,
                       mix(deep.bottom, rgb(0x000000), 0.2F), deep.bottom);
    frame.paint.ground(line_of({floor - wave * 2.7F, wave * 0.8F, 0.9F, 0.3F, 0.1F}, head), floor, water,
                       water);
    frame.paint.ground(line_of({floor - wave * 1.2F, wave * 0.8F, 0.7F, 0.75F, 0.1F}, head), floor + wave,
                       page, page);
}

void draw_deep_screen(Frame& frame) {
    const Tone& deep = frame.theme.deep;
    const Rect screen = frame.screen();
    frame.paint.gradient(screen, 0, deep.top, deep.bottom);
    if (!frame.theme.depth) return;
    const float wave = frame.metrics.space(3);
    const float floor = bottom(screen);
    const float levels[] = {0.7F, 0.78F, 0.86F};
    for (std::size_t i = 0; i < std::size(levels); ++i) {
        const auto number = static_cast<float>(i);
        const Swell swell{screen.height * levels[i], wave, 0.8F + number * 0.13F, number * 0.31F, 0.25F};
        frame.paint.ground(line_of(swell, screen), floor,
                           mix(deep.bottom, rgb(0x0E6C86), 0.55F - number * 0.15F), deep.bottom);
    }
}

void draw_hall(Paint& paint, const Rect& rect, Color roof) {
    const auto at = [&](float x, float y) {
        return Point{rect.x + x * rect.width, rect.y + y * rect.height};
    };
    const auto box = [&](float x, float y, float width, float height) {
        return Rect{rect.x + x * rect.width, rect.y + y * rect.height, width * rect.width,
                    height * rect.height};
    };
    const Color lit = rgb(0xF3BE63);
    const Color glow = rgb(0xC97B2C);
    // The light inside, and what it throws on the ground.
    paint.shadow(box(0.02F, 0.5F, 0.96F, 0.5F), rect.height * 0.5F, 0, lit, 0.4F);
    paint.gradient(box(0.09F, 0.5F, 0.82F, 0.31F), 0, lit, glow);
    paint.gradient(box(0.09F, 0.67F, 0.82F, 0.14F), 0, rgb(0x8A4A1E), rgb(0x6B3417));
    for (const float x : {0.1F, 0.25F, 0.4F, 0.555F, 0.705F, 0.855F})
        paint.fill(box(x, 0.48F, 0.045F, 0.34F), 0, roof);
    paint.fill(box(0.05F, 0.8F, 0.9F, 0.075F), rect.height * 0.012F, rgb(0x8F3524));
    for (const float x : {0.12F, 0.3F, 0.66F, 0.84F})
        paint.fill(box(x, 0.87F, 0.04F, 0.13F), 0, roof);
    for (int step = 0; step < 3; ++step) {
        const auto down = static_cast<float>(step);
        paint.fill(box(0.42F - 0.02F * down, 0.875F + 0.042F * down, 0.16F + 0.04F * down, 0.03F), 0,
                   mix(rgb(0xD99A2B), rgb(0x8A5A0B), down * 0.3F));
    }
    // Two pitches of thatch, with a bright ridge.
    const Color thatch = mix(roof, rgb(0x8A5A0B), 0.28F);
    paint.shape_gradient({at(0.36F, 0.02F), at(0.64F, 0.02F), at(0.77F, 0.29F), at(0.23F, 0.29F)}, thatch,
                         roof);
    paint.shape_gradient({at(0.23F, 0.28F), at(0.77F, 0.28F), at(1, 0.52F), at(0, 0.52F)}, thatch, roof);
    paint.fill(box(0.34F, 0, 0.32F, 0.035F), rect.height * 0.015F, rgb(0xD99A2B));
}

void draw_palm(Paint& paint, Point foot, float height, float lean, Color color) {
    std::vector<Point> trunk;
    constexpr int pieces = 16;
    for (int i = 0; i <= pieces; ++i) {
        const float t = static_cast<float>(i) / pieces;
        trunk.push_back({foot.x + lean * height * t * t, foot.y - height * t});
    }
    paint.line(trunk, color, height * 0.035F);
    const Point crown = trunk.back();
    // Each frond hangs down from the crown and is widest in its middle.
    for (const float angle : {-3.45F, -2.95F, -2.35F, -1.75F, -1.2F, -0.65F, -0.1F, 0.35F}) {
        const float reach = height * 0.36F;
        const auto along = [&](float t, float below) {
            return Point{crown.x + std::cos(angle) * reach * t,
                         crown.y + std::sin(angle) * reach * t + reach * (0.55F * t * t + below)};
        };
        constexpr int parts = 10;
        for (int i = 0; i < parts; ++i) {
            const float from = static_cast<float>(i) / parts;
            const float to = static_cast<float>(i + 1) / parts;
            const auto thick = [](float t) { return 0.17F * std::sin(t * std::numbers::pi_v<float>); };
            paint.shape({along(from, 0), along(to, 0), along(to, thick(to)), along(from, thick(from))},
                        color);
        }
    }
}

}  // namespace baileo::ui
