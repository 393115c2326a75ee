#pragma once

#include <sys/prctl.h>

#include <array>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "kiosk/app/file.hpp"
#include "tests/support/child_process.hpp"
#include "tests/support/eventually.hpp"
#include "tests/support/temporary_directory.hpp"

namespace baileo::tests {

/// Replaces this process by a program that ends with its parent, for use in a ChildProcess.
inline int become(std::vector<std::string> words) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    ::execvp(pointers[0], pointers.data());
    return 127;
}

/// A screen without a panel (Xvfb) that this process and its children draw on.
class VirtualScreen {
  public:
    VirtualScreen() {
        std::array<int, 2> ends{};
        expects(::pipe(ends.data()) == 0, "a pipe can be made");
        server_.emplace([&] {
            ::close(ends[0]);
            return become({"Xvfb", "-displayfd", std::to_string(ends[1]), "-screen", "0", "1080x1920x24",
                           "-nolisten", "tcp", "-noreset"});
        });
        ::close(ends[1]);
        // Xvfb writes its display's number when it is ready for windows.
        std::string number;
        for (char digit = 0; ::read(ends[0], &digit, 1) == 1 && digit != '\n';)
            number += digit;
        ::close(ends[0]);
        expects(!number.empty(), "Xvfb is installed and starts");
        ::setenv("DISPLAY", (":" + number).c_str(), 1);
    }

    /// One short touch with one finger, as the window system reports it.
    static void touch(double x, double y) {
        ChildProcess finger([&] {
            return become({"xdotool", "mousemove", std::to_string(static_cast<int>(x)),
                           std::to_string(static_cast<int>(y)), "click", "1"});
        });
        expects(finger.wait() == 0, "xdotool is installed and can touch");
    }

    /// A finger that comes down and stays until lift().
    static void rest(double x, double y) {
        ChildProcess finger([&] {
            return become({"xdotool", "mousemove", std::to_string(static_cast<int>(x)),
                           std::to_string(static_cast<int>(y)), "mousedown", "1"});
        });
        expects(finger.wait() == 0, "xdotool is installed and can touch");
    }
    static void lift() {
        ChildProcess finger([&] { return become({"xdotool", "mouseup", "1"}); });
        expects(finger.wait() == 0, "xdotool is installed and can let go");
    }

    /// Letters from a keyboard, one after the other.
    static void type(const std::string& text) { keyboard({"xdotool", "type", "--delay", "20", text}); }
    /// Keys by their X11 names, "BackSpace", one after the other as fast as a scanner types.
    static void press(const std::vector<std::string>& keys) {
        std::vector<std::string> words{"xdotool", "key", "--delay", "4"};
        words.insert(words.end(), keys.begin(), keys.end());
        keyboard(words);
    }

  private:
    static void keyboard(const std::vector<std::string>& words) {
        ChildProcess hands([&] { return become(words); });
        expects(hands.wait() == 0, "xdotool is installed and can type");
    }

    std::optional<ChildProcess> server_;
};

/// The real program in its window, seen by what it says about its screen.
class KioskWindow {
  public:
    explicit KioskWindow(const std::filesystem::path& folder)
        : described_(folder.string() + ".screen.json"), process_([&] {
              return become({BAILEO_KIOSK, "run", "--data", folder.string(), "--window", "1080x1920",
                             "--describe-screen", described_.string()});
          }) {}

    /// Waits until this is on the screen.
    [[nodiscard]] bool shows(std::string_view state) const {
        return eventually([&] { return shown()["state"] == state; });
    }
    /// Touches a part of the screen until what should follow does: right after a change a touch is ignored.
    /// Waits a second before it touches again, because many touches in a moment are ignored as well.
    template <class Condition>
    [[nodiscard]] bool touch_until(const std::string& id, Condition follows) const {
        return try_until(follows, [&] { touch(id); });
    }
    /// Tries something again and again, a second apart, until what should follow does.
    template <class Condition, class Try>
    [[nodiscard]] static bool try_until(Condition follows, Try attempt) {
        constexpr auto pause = std::chrono::seconds(1);
        auto tried_at = std::chrono::steady_clock::now() - pause;
        return eventually([&] {
            if (follows()) return true;
            if (std::chrono::steady_clock::now() - tried_at < pause) return false;
            tried_at = std::chrono::steady_clock::now();
            attempt();
            return false;
        });
    }
    [[nodiscard]] bool touch(const std::string& id, std::string_view expected_state) const {
        return touch_until(id, [&] { return shown()["state"] == expected_state; });
    }
    /// Touches a part of the screen if it is there and can be touched.
    void touch(const std::string& id) const {
        const nlohmann::json node = find(id);
        if (node.is_null() || !node["enabled"] || !node["action"]) return;
        const nlohmann::json& rect = node["rect"];
        VirtualScreen::touch(rect["x"].get<double>() + rect["width"].get<double>() / 2,
                             rect["y"].get<double>() + rect["height"].get<double>() / 2);
    }
    /// A part of the screen as it is described; null if it is not there. The id may be just a beginning.
    [[nodiscard]] nlohmann::json find(const std::string& id) const {
        const nlohmann::json described = shown();
        for (const nlohmann::json& node : described["nodes"])
            if (node["id"].get<std::string>().starts_with(id)) return node;
        return {};
    }
    /// Asks it to stop, as systemd does; gives its exit code.
    int stop() {
        process_.ask_to_stop();
        return process_.wait();
    }

    /// The whole screen as it is described.
    [[nodiscard]] nlohmann::json shown() const {
        const Result<std::string> text = app::read_file(described_);
        return text ? nlohmann::json::parse(*text)
                    : nlohmann::json{{"state", ""}, {"focused", ""}, {"nodes", {}}};
    }

  private:
    std::filesystem::path described_;
    ChildProcess process_;
};

}  // namespace baileo::tests
