#pragma once

#include <array>
#include <string_view>

#include "kiosk/ui/view.hpp"

namespace baileo::gallery {

/// A panel as it is sold.
struct NamedPanel {
    std::string_view name;
    ui::Panel panel;
};

/// The panels that every screen is made for.
inline constexpr std::array<NamedPanel, 5> panels{{{"1080x1920", {1080, 1920, 268}},    // 21.5 inch, upright
                                                   {"1920x1080", {1920, 1080, 476}},    // 21.5 inch
                                                   {"768x1366", {768, 1366, 194}},      // 15.6 inch, upright
                                                   {"800x480", {800, 480, 154}},        // 7 inch
                                                   {"3840x2160", {3840, 2160, 708}}}};  // 32 inch

}  // namespace baileo::gallery
