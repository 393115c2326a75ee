#pragma once

#include "kiosk/app/config.hpp"
#include "kiosk/voice/speaker.hpp"

namespace baileo::app {

/// The folder for recordings in a kiosk's data folder.
[[nodiscard]] std::filesystem::path clips_folder(const std::filesystem::path& data);

/// What this kiosk speaks with: espeak-ng, the player of kiosk.toml or aplay, recordings of the data folder.
[[nodiscard]] voice::Tools voice_tools(const Config& config, const std::filesystem::path& data);

/// Whether a voice is offered, as `status` says it: ready, off, no-engine or no-player.
[[nodiscard]] std::string_view voice_word(const Config& config);

}  // namespace baileo::app
