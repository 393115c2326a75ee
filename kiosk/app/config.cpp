#include "kiosk/app/config.hpp"

#include <fmt/format.h>

#include <toml++/toml.h>
#include <charconv>
#include <cstdint>

#include "kiosk/app/file.hpp"
#include "kiosk/visit/event.hpp"

namespace baileo::app {
namespace {

tl::unexpected<Error> at(const toml::node& node, std::string_view what) {
    return failure(ErrorCode::malformed, fmt::format("line {}: {}", node.source().begin.line, what));
}

std::optional<int> whole_number(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number <= 0) return std::nullopt;
    return number;
}

std::optional<domain::UnitKey> unit_of(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const auto kind = domain::unit_kind_of(text.substr(0, slash));
    const auto code = domain::UnitCode::parse(text.substr(slash + 1));
    if (!kind || !code) return std::nullopt;
    return domain::UnitKey{*code, *kind};
}

std::optional<VoiceOutput> voice_output(std::string_view word) {
    if (word == "off") return VoiceOutput::off;
    if (word == "loudspeaker") return VoiceOutput::loudspeaker;
    if (word == "headphones") return VoiceOutput::headphones;
    return std::nullopt;
}

std::optional<std::vector<std::string>> command(const toml::node& node) {
    const toml::array* const words = node.as_array();
    if (words == nullptr || words->empty()) return std::nullopt;
    std::vector<std::string> command;
    for (const toml::node& word : *words) {
        const auto text = word.value_exact<std::string>();
        if (!text || text->empty()) return std::nullopt;
        command.push_back(*text);
    }
    return command;
}

// What the voice and the motion of this kiosk are like; false if the key is none of these.
Result<bool> read_comfort(Config& config, std::string_view key, const toml::node& node) {
    if (key == "voice") {
        const auto output = voice_output(node.value_or(std::string_view()));
        if (!output) return at(node, "voice is \"loudspeaker\", \"headphones\" or \"off\"");
        config.voice = *output;
    } else if (key == "volume") {
        const auto volume = node.value_exact<std::int64_t>();
        if (!volume || *volume < visit::softest || *volume > 100)
            return at(node, "volume is a whole number from 10 to 100");
        config.volume = static_cast<int>(*volume);
    } else if (key == "player") {
        const auto player = command(node);
        if (!player) return at(node, "player is a list of texts: a program and its arguments");
        config.player = *player;
    } else if (key == "reduced_motion") {
        const auto reduced = node.value_exact<bool>();
        if (!reduced) return at(node, "reduced_motion is true or false");
        config.reduced_motion = *reduced;
    } else {
        return false;
    }
    return true;
}

Result<Config> read(const toml::table& table) {
    constexpr double narrowest = 50;
    constexpr double widest = 3000;
    Config config;
    for (const auto& [key, node] : table) {
        if (key == "name") {
            const auto name = node.value_exact<std::string>();
            if (!name) return at(node, "name is a text in quotes");
            config.name = *name;
        } else if (key == "panel_width_mm") {
            config.panel_width_mm = node.value<double>();
            if (!config.panel_width_mm || *config.panel_width_mm < narrowest ||
                *config.panel_width_mm > widest)
                return at(node, "panel_width_mm is a number from 50 to 3000");
        } else if (key == "unit") {
            config.unit = unit_of(node.value_exact<std::string>().value_or(""));
            if (!config.unit) return at(node, "unit is kind and code of a unit, e.g. \"opd/dukcapil\"");
        } else {
            const Result<bool> known = read_comfort(config, key.str(), node);
            if (!known) return tl::unexpected(known.error());
            if (!*known)
                return at(node, fmt::format("{} is not known; known are name, panel_width_mm, player, "
                                            "reduced_motion, unit, voice and volume",
                                            std::string_view(key.str())));
        }
    }
    return config;
}

}  // namespace

Result<Config> read_config(std::string_view toml) {
    try {
        return read(toml::parse(toml));
    } catch (const toml::parse_error& error) {
        return failure(ErrorCode::malformed,
                       fmt::format("line {}: {}", error.source().begin.line, error.description()));
    }
}

Result<Config> load_config(const std::filesystem::path& folder) {
    const std::filesystem::path file = folder / "kiosk.toml";
    if (!std::filesystem::exists(file)) return Config{};
    const Result<std::string> text = read_file(file);
    if (!text) return tl::unexpected(text.error());
    Result<Config> config = read_config(*text);
    if (!config) return failure(config.error(), "reading " + file.string());
    return config;
}

std::string write_unit(const domain::UnitKey& unit) {
    return std::string(domain::word(unit.kind)) + "/" + unit.code.text();
}

Result<WindowSize> read_window_size(std::string_view text) {
    const std::size_t by = text.find('x');
    if (by != std::string_view::npos) {
        const auto width = whole_number(text.substr(0, by));
        const auto height = whole_number(text.substr(by + 1));
        if (width && height) return WindowSize{*width, *height};
    }
    return failure(ErrorCode::malformed, "a window's size is WIDTHxHEIGHT in pixels, e.g. 1080x1920");
}

}  // namespace baileo::app
