#include <doctest/doctest.h>

#include "tests/kiosk/voice/stage.hpp"
#include "tests/support/eventually.hpp"

using namespace baileo;
using namespace baileo::voice;
using domain::Language;

TEST_CASE("espeak-ng says a sentence in each language, respelled by our list") {
    const tests::Stage stage;
    Speaker speaker({.player = stage.player(), .pronunciation = Pronunciation::built_in()});
    REQUIRE(speaker.available());

    speaker.say({{"Bagaimana inovasi ini? Selamat datang di Baileo.", Language::id},
                 {"How is this innovation? Welcome to Baileo.", Language::en}});

    CHECK(tests::eventually([&] { return !speaker.speaking(); }));
    const auto sounds = stage.sounds();
    REQUIRE(sounds.size() == 2);
    for (const Sound& sound : sounds) {
        CHECK(duration(sound) > std::chrono::milliseconds(300));
        CHECK(sound.samples != std::vector<std::int16_t>(sound.samples.size()));  // not silence
    }
}
