#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "shared/base/result.hpp"
#include "shared/domain/unit.hpp"

namespace baileo::app {

/// Pixels of a window.
struct WindowSize {
    int width = 0;
    int height = 0;

    bool operator==(const WindowSize&) const = default;
};

/// Where the voice goes. What a visitor answers is only ever said into headphones.
enum class VoiceOutput { off, loudspeaker, headphones };

/// What a technician settles for one kiosk in kiosk.toml in its data folder; the file and each line of it may
/// be missing.
struct Config {
    std::string name;                      ///< "Loket 3 Dukcapil", shown on screens
    std::optional<double> panel_width_mm;  ///< as measured with a ruler; displays often report a wrong size
    std::optional<domain::UnitKey> unit = std::nullopt;  ///< whose counter it stands at, "opd/dukcapil"
    VoiceOutput voice = VoiceOutput::loudspeaker;
    int volume = 70;                  ///< of the voice when a visit begins, 10 to 100
    std::vector<std::string> player;  ///< program and arguments that play a WAV file; empty = aplay
    bool reduced_motion = false;      ///< nothing moves unless a visitor asks for it

    bool operator==(const Config&) const = default;
};

/// Errors: malformed, with the line; a key that is not known is one, because it is a typing mistake.
[[nodiscard]] Result<Config> read_config(std::string_view toml);

/// The configuration of a data folder.
[[nodiscard]] Result<Config> load_config(const std::filesystem::path& folder);

/// "opd/dukcapil": kind and code of a unit.
[[nodiscard]] std::string write_unit(const domain::UnitKey& unit);

/// "1080x1920". Errors: malformed.
[[nodiscard]] Result<WindowSize> read_window_size(std::string_view text);

}  // namespace baileo::app
