#include "kiosk/ui/color.hpp"

#include <algorithm>
#include <cmath>

namespace baileo::ui {
namespace {

std::uint8_t blend(std::uint8_t from, std::uint8_t to, float share) {
    const float value =
        static_cast<float>(from) + (static_cast<float>(to) - static_cast<float>(from)) * share;
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.F, 255.F)));
}

double linear(std::uint8_t channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Color color) {
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

}  // namespace

Color with_alpha(Color color, float alpha) {
    color.alpha = static_cast<std::uint8_t>(std::lround(std::clamp(alpha, 0.F, 1.F) * 255.F));
    return color;
}

Color mix(Color from, Color to, float share) {
    return {blend(from.red, to.red, share), blend(from.green, to.green, share),
            blend(from.blue, to.blue, share), blend(from.alpha, to.alpha, share)};
}

double contrast(Color one, Color other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace baileo::ui
