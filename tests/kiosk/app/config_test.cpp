#include "kiosk/app/config.hpp"

#include <doctest/doctest.h>

#include "kiosk/app/file.hpp"
#include "tests/support/temporary_directory.hpp"

namespace baileo::app {

TEST_CASE("a kiosk without configuration has none of its settings") {
    const tests::TemporaryDirectory folder;

    const Result<Config> config = load_config(folder.path());

    REQUIRE(config.has_value());
    CHECK(*config == Config{});
}

TEST_CASE("a technician settles whose counter the kiosk stands at") {
    const Result<Config> config = read_config("unit = \"opd/dinas-dukcapil\"");
    REQUIRE(config.has_value());
    const domain::UnitKey unit{*domain::UnitCode::parse("dinas-dukcapil"), domain::UnitKind::opd};
    REQUIRE(config->unit);
    CHECK(*config->unit == unit);
    CHECK(write_unit(unit) == "opd/dinas-dukcapil");

    for (const char* wrong : {"unit = \"\"", "unit = \"dukcapil\"", "unit = \"kantor/dukcapil\"",
                              "unit = \"opd/Dukcapil!\"", "unit = 3"})
        CHECK_FALSE(read_config(wrong).has_value());
}

TEST_CASE("a technician settles name and panel") {
    const tests::TemporaryDirectory folder;
    REQUIRE(
        write_file(folder.path() / "kiosk.toml", "name = \"Loket 3\"\npanel_width_mm = 268\n").has_value());

    const Result<Config> config = load_config(folder.path());

    REQUIRE(config.has_value());
    CHECK(config->name == "Loket 3");
    CHECK(config->panel_width_mm == 268);
}

TEST_CASE(
    "a technician settles where the voice goes, how loud it is, what plays it, and that nothing moves") {
    const Result<Config> config = read_config(
        "voice = \"headphones\"\nvolume = 40\nplayer = [\"aplay\", \"-D\", \"plughw:1\", \"-\"]\n"
        "reduced_motion = true\n");

    REQUIRE(config.has_value());
    CHECK(config->voice == VoiceOutput::headphones);
    CHECK(config->volume == 40);
    CHECK(config->player == std::vector<std::string>{"aplay", "-D", "plughw:1", "-"});
    CHECK(config->reduced_motion);
}

TEST_CASE("a mistake in the configuration is named with its line") {
    struct Mistake {
        const char* text;
        const char* said;
    };
    for (const auto& [text, said] :
         {Mistake{"name = 3", "line 1: name is a text"},
          Mistake{"\npanel_width_mm = 5", "line 2: panel_width_mm is a number"},
          Mistake{"panel_width = 268", "line 1: panel_width is not known"},
          Mistake{"voice = \"on\"", "line 1: voice is"}, Mistake{"voice = true", "line 1: voice is"},
          Mistake{"volume = 5", "line 1: volume is a whole number"},
          Mistake{"volume = 70.5", "line 1: volume is a whole number"},
          Mistake{"player = \"aplay\"", "line 1: player is a list"},
          Mistake{"player = []", "line 1: player is a list"},
          Mistake{"reduced_motion = 1", "line 1: reduced_motion is true or false"},
          Mistake{"name = \"a\"\nname", "line 2: "}}) {
        const Result<Config> config = read_config(text);
        REQUIRE_FALSE(config.has_value());
        INFO(config.error().detail);
        CHECK(config.error().code == ErrorCode::malformed);
        CHECK(config.error().detail.find(said) == 0);
    }
}

TEST_CASE("a window's size is written as width and height") {
    REQUIRE(read_window_size("1080x1920").has_value());
    CHECK(*read_window_size("1080x1920") == WindowSize{1080, 1920});

    for (const char* wrong :
         {"", "1080", "1080x", "x1920", "0x1920", "-1x5", "1080x1920x3", "a4", "9999999999x1"})
        CHECK_FALSE(read_window_size(wrong).has_value());
}

}  // namespace baileo::app
