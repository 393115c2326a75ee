#include "kiosk/ui/scenery.hpp"

namespace baileo::ui {
namespace {

constexpr Color warm_sky = rgb(0xEFB56A);
constexpr Color sun_top = rgb(0xFFE7AE);
constexpr Color sun_bottom = rgb(0xF4AE4E);

struct Bay {
    Rect area;
    float calm = 0;
    float horizon = 0;
    float shore = 0;
    Point sun;
    float sun_radius = 0;
};

Bay bay_of(const Rect& area, float calm) {
    Bay bay{area, calm, 0, 0, {}, 0};
    const float rest = bottom(area) - calm;
    bay.horizon = calm + rest * 0.52F;
    bay.shore = calm + rest * 0.8F;
    bay.sun_radius = std::min(rest * 0.15F, area.width * 0.1F);
    bay.sun = {area.x + area.width * 0.73F, bay.horizon - bay.sun_radius * 0.75F};
    return bay;
}

void draw_sky(Frame& frame, const Bay& bay) {
    const Tone& deep = frame.theme.deep;
    const Rect& area = bay.area;
    Paint& paint = frame.paint;
    paint.gradient({area.x, area.y, area.width, bay.calm - area.y}, 0, deep.bottom, deep.top);
    const float middle = bay.calm + (bay.horizon - bay.calm) * 0.55F;
    const Color dusk = mix(deep.top, rgb(0x6C8FA3), 0.75F);
    paint.gradient({area.x, bay.calm, area.width, middle - bay.calm + 1}, 0, deep.top, dusk);
    paint.gradient({area.x, middle, area.width, bay.horizon - middle + 1}, 0, dusk, warm_sky);
    for (const float size : {3.4F, 2.4F, 1.6F})
        paint.disc(bay.sun, bay.sun_radius * size, with_alpha(sun_top, 0.1F));
    paint.disc_gradient(bay.sun, bay.sun_radius, sun_top, sun_bottom);
    // Thin clouds, lit from below.
    const float lines[][3] = {{0.08F, 0.30F, 0.26F},
                              {0.2F, 0.42F, 0.2F},
                              {0.52F, 0.24F, 0.2F},
                              {0.84F, 0.5F, 0.22F},
                              {0.58F, 0.6F, 0.16F}};
    for (const auto& [x, y, width] : lines) {
        const float height = frame.metrics.space(0.9F);
        const Rect cloud{area.x + area.width * x, bay.calm + (bay.horizon - bay.calm) * y, area.width * width,
                         height};
        paint.fill(cloud, height / 2, with_alpha(rgb(0xFFE3BC), 0.22F));
        paint.fill(
            {cloud.x + cloud.width * 0.15F, cloud.y + height * 1.6F, cloud.width * 0.55F, height * 0.7F},
            height * 0.35F, with_alpha(rgb(0xFFE3BC), 0.16F));
    }
}

void draw_hills(Frame& frame, const Bay& bay) {
    const float rest = bottom(bay.area) - bay.calm;
    const Color far = rgb(0x5F7F92);
    const Color near = rgb(0x23506A);
    frame.paint.ground(line_of({bay.horizon - rest * 0.085F, rest * 0.028F, 0.62F, 0.2F, 0.5F}, bay.area),
                       bay.horizon, far, mix(far, warm_sky, 0.35F));
    frame.paint.ground(line_of({bay.horizon - rest * 0.035F, rest * 0.03F, 0.9F, 0.62F, 0.4F}, bay.area),
                       bay.horizon, near, mix(near, warm_sky, 0.15F));
}

void draw_water(Frame& frame, const Bay& bay) {
    Paint& paint = frame.paint;
    const Rect sea{bay.area.x, bay.horizon, bay.area.width, bottom(bay.area) - bay.horizon};
    paint.gradient(sea, 0, rgb(0x4F93A5), rgb(0x0A4F78));
    // The sun's path on the water: strips that grow wider and fainter.
    for (int i = 0; i < 13; ++i) {
        const auto number = static_cast<float>(i);
        const float y = bay.horizon + sea.height * (0.03F + 0.062F * number);
        const float sway = (i % 3 == 0 ? -0.35F : (i % 3 == 1 ? 0.3F : 0.05F)) * bay.sun_radius;
        const float width = bay.sun_radius * (1.5F + 0.16F * number) * (i % 2 == 0 ? 1 : 0.66F);
        const float height = sea.height * 0.011F;
        paint.fill({bay.sun.x + sway - width / 2, y, width, height}, height / 2,
                   with_alpha(sun_top, 0.62F - 0.042F * number));
    }
    // A boat on its way home.
    const float size = sea.height * 0.2F;
    const Point boat{bay.area.x + bay.area.width * 0.5F, bay.horizon + sea.height * 0.2F};
    const Color dark = rgb(0x10303F);
    paint.shape({{boat.x - size * 0.55F, boat.y - size * 0.12F},
                 {boat.x + size * 0.6F, boat.y - size * 0.16F},
                 {boat.x + size * 0.36F, boat.y + size * 0.08F},
                 {boat.x - size * 0.36F, boat.y + size * 0.08F}},
                dark);
    paint.shape({{boat.x, boat.y - size * 1.05F},
                 {boat.x + size * 0.45F, boat.y - size * 0.2F},
                 {boat.x, boat.y - size * 0.2F}},
                rgb(0xFBF3E2));
    paint.shape({{boat.x - size * 0.05F, boat.y - size * 0.9F},
                 {boat.x - size * 0.05F, boat.y - size * 0.2F},
                 {boat.x - size * 0.38F, boat.y - size * 0.2F}},
                rgb(0xA9412C));
}

void draw_shore(Frame& frame, const Bay& bay) {
    const float rest = bottom(bay.area) - bay.calm;
    const Color dark = rgb(0x07202E);
    const float height = std::min(rest * 0.56F, bay.area.width * 0.44F);
    const float width = height * 1.3F;
    const float x = bay.area.x + bay.area.width * 0.07F;
    const float base = bay.shore + rest * 0.035F;
    draw_palm(frame.paint, {x + width * 1.1F, base}, height * 1.05F, 0.12F, dark);
    draw_palm(frame.paint, {x + width * 1.22F, base}, height * 0.72F, 0.24F, dark);
    draw_hall(frame.paint, {x, base - height, width, height}, dark);
    frame.paint.ground(line_of({bay.shore + rest * 0.03F, rest * 0.014F, 0.95F, 0.08F, 0.4F}, bay.area),
                       bottom(bay.area), rgb(0x0B2C3B), dark);
}

}  // namespace

void draw_bay(Frame& frame, const Rect& area, float calm) {
    if (!frame.theme.depth) {
        draw_sea_head(frame, area, bottom(area));
        return;
    }
    const Bay bay = bay_of(area, calm);
    draw_sky(frame, bay);
    draw_hills(frame, bay);
    draw_water(frame, bay);
    draw_shore(frame, bay);
}

}  // namespace baileo::ui
