#pragma once

#include <atomic>
#include <filesystem>
#include <optional>

#include "kiosk/app/config.hpp"
#include "shared/base/clock.hpp"
#include "shared/base/random_source.hpp"

namespace baileo::app {

/// How a kiosk is run.
struct RunSettings {
    std::filesystem::path folder;                          ///< the kiosk's data
    std::optional<WindowSize> window;                      ///< nothing = the whole screen
    std::optional<double> panel_width_mm;                  ///< before that of kiosk.toml
    std::optional<std::filesystem::path> describe_screen;  ///< file that always describes what is shown
    std::optional<std::filesystem::path> screenshot;  ///< file for the first picture at rest; then it ends
};

/// Runs the kiosk until `stop` becomes true (looked at once a second at least) or its window is closed. Clock
/// and random numbers are borrowed. Errors: storage_busy if another process runs this kiosk, malformed
/// configuration, no display, no fonts. What goes wrong later is shown on the screen.
[[nodiscard]] Status run(const RunSettings& settings, const Clock& clock, RandomSource& random,
                         const std::atomic<bool>& stop);

}  // namespace baileo::app
