#include <doctest/doctest.h>

#include "tests/kiosk/app/hall.hpp"
#include "tests/kiosk/voice/stage.hpp"

namespace baileo::tests {
namespace {

/// The key code of F15 under X, since no layout says F15 itself.
constexpr const char* headphones_in = "193";

/// Opens a kiosk whose voice is written down: the espeak-ng and the player that it finds are stand-ins.
const KioskWindow& open_with_voice(Hall& hall, const Stage& stage) {
    std::filesystem::create_symlink(stage.folder() / "noting-engine", stage.folder() / "espeak-ng");
    ::setenv("PATH", (stage.folder().string() + ":" + std::getenv("PATH")).c_str(), 1);
    return hall.open_kiosk("player = [\"" + (stage.folder() / "player").string() + "\"]");
}

/// Somebody with headphones and a keypad who never sees or touches the screen.
class Listener {
  public:
    Listener(const Stage& stage, const KioskWindow& kiosk) : stage_(stage), kiosk_(kiosk) {}

    /// This is said, now or within a while, after what was understood before.
    [[nodiscard]] bool hears(const std::string& words) {
        return eventually([&] {
            const std::vector<std::string> noted = stage_.noted();
            for (std::size_t i = understood_; i < noted.size(); ++i) {
                if (noted[i] != words &&
                    !(words.ends_with("...") && noted[i].starts_with(words.substr(0, words.size() - 3))))
                    continue;
                understood_ = i + 1;
                return true;
            }
            return false;
        });
    }
    /// Walks to a choice, hears it, and takes it; waits for the heading of the screen that follows.
    [[nodiscard]] bool chooses(const std::string& id, std::string_view state) {
        if (!reaches(id)) return false;
        return KioskWindow::try_until([&] { return kiosk_.shown()["state"] == state; },
                                      [&] { press_if_focused(id); }) &&
               hears_heading();
    }
    /// Walks to an option and takes it, which changes it but not the screen.
    [[nodiscard]] bool takes(const std::string& id) {
        return reaches(id) && KioskWindow::try_until([&] { return kiosk_.find(id)["selected"] == true; },
                                                     [&] { press_if_focused(id); });
    }
    /// Walks to a part of the screen and hears what it is.
    [[nodiscard]] bool reaches(const std::string& id) {
        const auto at = [&] { return kiosk_.shown()["focused"].get<std::string>(); };
        while (!at().starts_with(id)) {
            const std::string before = at();
            const auto walk = [&] {
                understood_ = stage_.noted().size();
                VirtualScreen::press({"Down"});
            };
            if (!KioskWindow::try_until([&] { return at() != before; }, walk)) return false;
        }
        return hears("en " + kiosk_.find(at())["label"].get<std::string>());
    }
    /// Hears which screen this is.
    [[nodiscard]] bool hears_heading() {
        const nlohmann::json shown = kiosk_.shown();
        for (const nlohmann::json& node : shown["nodes"])
            if (node["role"] == "heading") return hears("en " + node["label"].get<std::string>());
        return false;
    }

  private:
    void press_if_focused(const std::string& id) const {
        if (kiosk_.shown()["focused"].get<std::string>().starts_with(id)) VirtualScreen::press({"Return"});
    }

    const Stage& stage_;
    const KioskWindow& kiosk_;
    std::size_t understood_ = 0;
};

}  // namespace

TEST_CASE("a citizen rates an innovation by keypad and headphones alone, and nothing of it stays") {
    Stage stage;
    Hall hall;
    const KioskWindow& kiosk = open_with_voice(hall, stage);
    CHECK(hall.status()["voice"] == "ready");
    Listener citizen(stage, kiosk);

    VirtualScreen::press({headphones_in});
    REQUIRE(citizen.hears("id Selamat datang di..."));
    REQUIRE(citizen.hears("en Welcome to..."));
    REQUIRE(citizen.chooses("start-en", "choose-kind"));

    REQUIRE(citizen.reaches("settings"));
    REQUIRE(KioskWindow::try_until([&] { return kiosk.shown()["overlay"] == "settings"; },
                                   [] { VirtualScreen::press({"Return"}); }));
    REQUIRE(citizen.takes("size-4"));
    REQUIRE(citizen.takes("theme-4"));
    REQUIRE(KioskWindow::try_until([&] { return kiosk.shown()["overlay"] == "none"; },
                                   [] { VirtualScreen::press({"Escape"}); }));

    REQUIRE(citizen.chooses("kind-", "choose-innovation"));
    REQUIRE(citizen.chooses("innovation-", "detail"));
    REQUIRE(citizen.chooses("rate", "rate"));
    REQUIRE(citizen.takes("rate-4"));
    CHECK(citizen.hears("en selected"));
    REQUIRE(citizen.chooses("next", "review"));
    CHECK(citizen.reaches("change-"));
    CHECK(hall.ballots() == 0);
    REQUIRE(citizen.chooses("send", "thanks"));
    CHECK(hall.ballots() == 1);
    const std::string receipt = kiosk.find("receipt-")["id"].get<std::string>().substr(8);
    for (const char letter : receipt)
        if (letter != '-') CHECK(citizen.hears(std::string("en ") + letter));
    REQUIRE(citizen.reaches("done"));
    REQUIRE(KioskWindow::try_until([&] { return kiosk.shown()["state"] == "attract"; },
                                   [] { VirtualScreen::press({"Return"}); }));

    const std::size_t said = stage.noted().size();
    REQUIRE(kiosk.touch("start-en", "choose-kind"));
    CHECK(kiosk.find("listen")["label"] == "Listen");
    REQUIRE(kiosk.touch_until("settings", [&] { return kiosk.shown()["overlay"] == "settings"; }));
    CHECK(kiosk.find("size-2")["selected"] == true);
    CHECK(kiosk.find("theme-1")["selected"] == true);
    CHECK(stage.noted().size() == said);
}

TEST_CASE("the button reads the screen to who touches it, and the next touch silences it") {
    Stage stage;
    Hall hall;
    const KioskWindow& kiosk = open_with_voice(hall, stage);
    REQUIRE(kiosk.touch("start-en", "choose-kind"));
    stage.keep_playing();

    REQUIRE(kiosk.touch_until("listen", [&] { return kiosk.find("listen")["label"] == "Voice off"; }));
    Listener citizen(stage, kiosk);
    REQUIRE(citizen.hears_heading());
    REQUIRE(eventually([&] { return stage.has("player.pid"); }));
    const auto player = static_cast<pid_t>(std::stoi(stage.read("player.pid")));

    REQUIRE(kiosk.touch_until("language", [&] { return kiosk.find("listen")["label"] == "Matikan suara"; }));
    CHECK(eventually([&] { return ::kill(player, 0) != 0; }));
    CHECK(citizen.hears("id Layanan dari mana yang ingin dinilai?"));

    REQUIRE(kiosk.touch_until("listen", [&] { return kiosk.find("listen")["label"] == "Dengarkan"; }));
    stage.let_end();
}

TEST_CASE("what a scanner types harms no screen") {
    Stage stage;
    Hall hall;
    const KioskWindow& kiosk = open_with_voice(hall, stage);
    const std::vector<std::string> code{"4", "K", "1", "T", "2", "B", "minus", "7", "3", "Q", "4", "Return"};
    const auto scan = [&] {
        const nlohmann::json before = kiosk.shown();
        VirtualScreen::press(code);
        // Keys by hand show that the code was taken in before.
        REQUIRE(KioskWindow::try_until([&] { return kiosk.shown()["overlay"] == "help"; },
                                       [] { VirtualScreen::press({"F1"}); }));
        REQUIRE(KioskWindow::try_until([&] { return kiosk.shown()["overlay"] == "none"; },
                                       [] { VirtualScreen::press({"Escape"}); }));
        CHECK(kiosk.shown()["screen"] == before["screen"]);
        return kiosk.shown()["state"].get<std::string>();
    };
    VirtualScreen::press(code);
    REQUIRE(KioskWindow::try_until([&] { return kiosk.shown()["focused"] == "start-id"; },
                                   [] { VirtualScreen::press({"Down"}); }));

    REQUIRE(kiosk.touch("start-en", "choose-kind"));
    CHECK(scan() == "choose-kind");
    REQUIRE(kiosk.touch("kind-", "choose-innovation"));
    CHECK(scan() == "choose-innovation");
    REQUIRE(kiosk.touch("innovation-", "detail"));
    CHECK(scan() == "detail");
    REQUIRE(kiosk.touch("rate", "rate"));
    CHECK(scan() == "rate");
    for (const char* face : {"rate-1", "rate-2", "rate-3", "rate-4"})
        CHECK(kiosk.find(face)["selected"] == false);
    REQUIRE(kiosk.touch_until("rate-4", [&] { return kiosk.find("rate-4")["selected"] == true; }));
    REQUIRE(kiosk.touch("next", "review"));
    CHECK(scan() == "review");
    CHECK(hall.ballots() == 0);
}

TEST_CASE("a kiosk that cannot speak works without a word and says why") {
    Hall hall;
    const KioskWindow& kiosk = hall.open_kiosk(R"(player = ["no-such-player"])");

    REQUIRE(kiosk.touch("start-en", "choose-kind"));

    CHECK(kiosk.find("listen").is_null());
    CHECK(hall.status()["voice"] == "no-player");
    hall.close_kiosk();
    CHECK(hall.status()["voice"] == "no-player");
}

}  // namespace baileo::tests
