#include "kiosk/app/voice_tools.hpp"

namespace baileo::app {
namespace {

std::optional<voice::Command> player_of(const Config& config) {
    if (config.voice == VoiceOutput::off) return std::nullopt;
    return config.player.empty() ? voice::default_player() : std::optional(config.player);
}

}  // namespace

std::filesystem::path clips_folder(const std::filesystem::path& data) { return data / "clips"; }

voice::Tools voice_tools(const Config& config, const std::filesystem::path& data) {
    return {.player = player_of(config),
            .clips = clips_folder(data),
            .pronunciation = voice::Pronunciation::built_in()};
}

std::string_view voice_word(const Config& config) {
    if (config.voice == VoiceOutput::off) return "off";
    switch (voice::readiness({.player = player_of(config)})) {
        case voice::Readiness::ready:
            return "ready";
        case voice::Readiness::no_engine:
            return "no-engine";
        case voice::Readiness::no_player:
            return "no-player";
    }
    return "";
}

}  // namespace baileo::app
