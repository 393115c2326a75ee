#include "kiosk/voice/speaker.hpp"

#include <doctest/doctest.h>
#include <signal.h>

#include "tests/kiosk/voice/stage.hpp"
#include "tests/support/eventually.hpp"

using namespace baileo;
using namespace baileo::voice;
using domain::Language;
using tests::eventually;
using tests::Stage;

namespace {

using Texts = std::vector<std::string>;

/// These texts in Indonesian, each of which the engine can say.
std::vector<Utterance> utterances(Stage& stage, const Texts& texts) {
    std::vector<Utterance> result;
    for (const std::string& text : texts) {
        stage.knows(text);
        result.push_back({text, Language::id});
    }
    return result;
}

bool is_silent(const Speaker& speaker) {
    return eventually([&] { return !speaker.speaking(); });
}

}  // namespace

TEST_CASE("utterances are spoken one after the other, in order") {
    Stage stage;
    Speaker speaker(stage.tools());
    speaker.set_volume(100);

    speaker.say(utterances(stage, {"satu", "dua", "tiga"}));

    CHECK(is_silent(speaker));
    CHECK(stage.heard() == Texts{"satu", "dua", "tiga"});
}

TEST_CASE("the next screen interrupts the one being read") {
    Stage stage;
    Speaker speaker(stage.tools());
    speaker.set_volume(100);
    stage.keep_playing();
    speaker.say(utterances(stage, {"satu", "dua"}));
    REQUIRE(eventually([&] { return stage.heard() == Texts{"satu"}; }));
    const auto first_player = static_cast<pid_t>(std::stoi(stage.read("player.pid")));

    speaker.say(utterances(stage, {"tiga"}));

    CHECK(eventually([&] { return stage.heard() == Texts{"satu", "tiga"}; }));
    CHECK(::kill(first_player, 0) != 0);  // gone, not left playing to itself
    stage.let_end();
    CHECK(is_silent(speaker));
    CHECK(stage.heard() == Texts{"satu", "tiga"});
}

TEST_CASE("nothing is said after a stop, until it is asked for again") {
    Stage stage;
    Speaker speaker(stage.tools());
    speaker.set_volume(100);
    stage.keep_playing();
    speaker.say(utterances(stage, {"satu", "dua"}));
    REQUIRE(eventually([&] { return stage.heard() == Texts{"satu"}; }));

    speaker.stop();
    stage.let_end();
    CHECK(is_silent(speaker));
    CHECK(stage.heard() == Texts{"satu"});

    speaker.repeat();
    CHECK(is_silent(speaker));
    CHECK(stage.heard() == Texts{"satu", "satu", "dua"});
}

TEST_CASE("after an empty list nothing is left that the next visitor could have repeated") {
    Stage stage;
    Speaker speaker(stage.tools());
    speaker.say(utterances(stage, {"satu"}));
    REQUIRE(is_silent(speaker));

    speaker.say({});
    speaker.repeat();

    CHECK_FALSE(speaker.speaking());
    CHECK(stage.sounds().size() == 1);
}

TEST_CASE("a recording is heard instead of the made voice, where there is one") {
    Stage stage;
    stage.has_clip("id", "selamat-datang", "rekaman");
    stage.has_clip("en", "only-english", "recording");
    stage.write("clips/id/broken.wav", "no sound at all");
    Speaker speaker(stage.tools());
    speaker.set_volume(100);
    auto list = utterances(stage, {"satu", "dua", "tiga"});
    list[0].clip = ClipId::parse("selamat-datang");
    list[1].clip = ClipId::parse("only-english");
    list[2].clip = ClipId::parse("broken");

    speaker.say(list);
    CHECK(is_silent(speaker));
    CHECK(stage.heard() == Texts{"rekaman", "dua", "tiga"});

    speaker.set_speed(Speed::slow);  // recordings have one speed
    speaker.say({list[0]});
    CHECK(is_silent(speaker));
    CHECK(stage.heard().back() == "satu");
}

TEST_CASE("an engine that crashes or talks nonsense costs its sentence alone") {
    Stage stage;
    Speaker speaker(stage.tools());
    speaker.set_volume(100);

    speaker.say(utterances(stage, {"satu", "crash", "nonsense", "unknown", "dua"}));

    CHECK(is_silent(speaker));
    CHECK(stage.heard() == Texts{"satu", "unknown", "dua"});
}

TEST_CASE("an engine that hangs is ended by the next screen") {
    Stage stage;
    Speaker speaker(stage.tools());
    speaker.set_volume(100);
    speaker.say(utterances(stage, {"hang"}));
    REQUIRE(eventually([&] { return stage.has("hanging"); }));

    speaker.say(utterances(stage, {"satu"}));

    CHECK(is_silent(speaker));
    CHECK(stage.heard() == Texts{"satu"});
}

TEST_CASE("a speaker that goes away takes its programs with it") {
    Stage stage;
    stage.keep_playing();
    {
        Speaker speaker(stage.tools());
        speaker.say(utterances(stage, {"satu"}));
        REQUIRE(eventually([&] { return stage.sounds().size() == 1; }));
    }
    CHECK(::kill(static_cast<pid_t>(std::stoi(stage.read("player.pid"))), 0) != 0);
}

TEST_CASE("language, speed and volume reach the voice") {
    Stage stage;
    stage.knows("d");
    Speaker speaker(stage.tools());
    speaker.set_speed(Speed::fast);
    speaker.set_volume(50);

    speaker.say({{"d", Language::en}});

    CHECK(is_silent(speaker));
    CHECK(stage.read("engine.log") == "--stdin --stdout -b 1 -v en -s 195\n");
    REQUIRE(stage.sounds().size() == 1);
    CHECK(stage.sounds()[0].samples == std::vector<std::int16_t>{'d' / 4});
}

TEST_CASE("what is to be written down is spoken slowly") {
    Stage stage;
    stage.knows("K");
    Speaker speaker(stage.tools());

    speaker.say({{.text = "K", .language = Language::id, .slow = true}});

    CHECK(is_silent(speaker));
    CHECK(stage.read("engine.log") == "--stdin --stdout -b 1 -v id -s 110\n");
}

TEST_CASE("without an engine or a sound device no voice is offered, and asking for it harms nobody") {
    Stage stage;
    Tools tools = stage.tools();
    SUBCASE("no engine") { tools.engine = {"no-such-engine"}; }
    SUBCASE("no sound device") { tools.player = std::nullopt; }
    SUBCASE("no player") { tools.player = {"no-such-player"}; }
    Speaker speaker(tools);

    CHECK_FALSE(speaker.available());
    speaker.say(utterances(stage, {"satu"}));
    speaker.repeat();
    CHECK_FALSE(speaker.speaking());
    CHECK(stage.heard().empty());
}
