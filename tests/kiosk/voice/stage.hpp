#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/voice/sound.hpp"
#include "kiosk/voice/speaker.hpp"
#include "shared/base/expects.hpp"
#include "tests/support/temporary_directory.hpp"

namespace baileo::tests {

/// An engine and a player that are shell scripts in a temporary folder. The sound of a text is its bytes as
/// samples, so that what was played can be read. While the player is told to keep playing, no sound ends.
class Stage {
  public:
    Stage() {
        std::filesystem::create_directory(folder() / "played");
        script("engine", R"sh(text=$(cat)
echo "$*" >> "$here/engine.log"
case $text in
    crash) kill -s SEGV $$ ;;
    nonsense) echo "no sound at all"; exit ;;
    hang) touch "$here/hanging"; exec sleep 600 ;;
esac
exec cat "$here/$text.wav"
)sh");
        script("noting-engine", R"sh(while [ "$1" != -v ]; do shift; done
echo "$2 $(cat)" >> "$here/noted"
exec cat "$here/tone.wav"
)sh");
        write_sound("tone.wav", "t");
        script("player", R"sh(cat > "$here/incoming"
echo $$ > "$here/player.pid"
mv "$here/incoming" "$here/played/$(printf %03d "$(ls "$here/played" | wc -l)")"
while [ -e "$here/keep-playing" ]; do sleep 0.02; done
)sh");
    }

    /// The engine can say this text.
    void knows(std::string_view text) { write_sound(std::string(text) + ".wav", text); }
    /// There is a recording that sounds like `sound`.
    void has_clip(std::string_view language, std::string_view clip, std::string_view sound) {
        std::filesystem::create_directories(clips() / language);
        write_sound("clips/" + std::string(language) + "/" + std::string(clip) + ".wav", sound);
    }
    void keep_playing() { write("keep-playing", {}); }
    void let_end() { std::filesystem::remove(folder() / "keep-playing"); }

    /// What was played so far, in order.
    [[nodiscard]] std::vector<std::string> heard() const {
        std::vector<std::string> texts;
        for (const voice::Sound& sound : sounds())
            texts.emplace_back(sound.samples.begin(), sound.samples.end());
        return texts;
    }
    [[nodiscard]] std::vector<voice::Sound> sounds() const {
        std::vector<voice::Sound> result;
        for (int i = 0; std::filesystem::exists(played(i)); ++i) {
            const auto sound = voice::read_wav(as_bytes(read(played(i))));
            expects(sound.has_value(), "the player is given a WAV file");
            result.push_back(*sound);
        }
        return result;
    }
    [[nodiscard]] bool has(std::string_view name) const { return std::filesystem::exists(folder() / name); }
    [[nodiscard]] std::string read(const std::filesystem::path& path) const {
        std::ifstream file(folder() / path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    }
    void write(const std::string& name, std::string_view contents) const {
        std::ofstream(folder() / name, std::ios::binary) << contents;
    }

    /// Tools whose engine can say anything and writes it down, language first.
    [[nodiscard]] voice::Tools tools_that_note() const {
        voice::Tools noting = tools();
        noting.engine = {(folder() / "noting-engine").string()};
        return noting;
    }
    [[nodiscard]] std::vector<std::string> noted() const {
        std::ifstream file(folder() / "noted");
        std::vector<std::string> lines;
        for (std::string line; std::getline(file, line);)
            lines.push_back(line);
        return lines;
    }

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }
    [[nodiscard]] std::filesystem::path clips() const { return folder() / "clips"; }
    [[nodiscard]] voice::Command player() const { return {(folder() / "player").string()}; }
    [[nodiscard]] voice::Tools tools() const {
        return {.engine = {(folder() / "engine").string()}, .player = player(), .clips = clips()};
    }

  private:
    void script(const std::string& name, const std::string& body) const {
        write(name, "#!/bin/sh\nhere=$(dirname \"$0\")\n" + body);
        std::filesystem::permissions(folder() / name, std::filesystem::perms::owner_all);
    }
    void write_sound(const std::string& name, std::string_view sound) const {
        const Bytes wav = voice::write_wav({1, 8000, {sound.begin(), sound.end()}});
        write(name, as_text(wav));
    }
    [[nodiscard]] std::filesystem::path played(int number) const {
        const std::string digits = std::to_string(number);
        return folder() / "played" / (std::string(3 - digits.size(), '0') + digits);
    }

    TemporaryDirectory folder_;
};

}  // namespace baileo::tests
