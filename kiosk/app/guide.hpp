#pragma once

#include <optional>
#include <set>
#include <string>

#include "kiosk/ui/view.hpp"
#include "kiosk/visit/state.hpp"
#include "kiosk/voice/script.hpp"
#include "kiosk/voice/speaker.hpp"

namespace baileo::app {

/// Reads what is shown to who asked for it: each new screen, then each part that comes into focus, each text
/// that appears and each choice that was made. Knows no window.
class Guide {
  public:
    /// `private_sound`: the sound of this kiosk always goes into headphones.
    Guide(voice::Tools tools, bool private_sound) : speaker_(std::move(tools)), private_(private_sound) {}

    /// A voice can be offered.
    [[nodiscard]] bool is_available() const { return speaker_.available(); }
    [[nodiscard]] bool is_speaking() const { return speaker_.speaking(); }

    /// Somebody touched or pressed something: silence at once.
    void hush() { speaker_.stop(); }
    /// Says again what was said last.
    void repeat() { speaker_.repeat(); }
    /// Answers are only said into headphones.
    void headphones(bool plugged) { plugged_ = plugged; }

    /// Tells what is shown now, with the id of the node in focus. To be called with each new scene.
    void follow(const visit::State& state, const ui::Scene& scene, std::string_view focused);
    /// The same on a screen of the staff.
    void follow(const visit::Preferences& preferences, const ui::Scene& scene, std::string_view focused,
                bool greets = false);

  private:
    /// What was on the screen when something was last said about it.
    struct Shown {
        std::string screen;
        domain::Language language = domain::Language::id;
        int volume = 0;
        std::string focused;
        std::set<std::string> texts;     ///< ids of what only informs
        std::set<std::string> selected;  ///< ids of what is chosen
    };

    [[nodiscard]] voice::Audience audience() const;
    [[nodiscard]] std::vector<voice::Utterance> whole(const ui::Scene& scene, domain::Language language,
                                                      bool greets) const;
    [[nodiscard]] std::vector<voice::Utterance> news(const Shown& now, const ui::Scene& scene) const;
    [[nodiscard]] static Shown look_at(const ui::Scene& scene, const visit::Preferences& preferences,
                                       std::string_view focused);

    voice::Speaker speaker_;
    bool private_ = false;
    bool plugged_ = false;
    std::optional<Shown> heard_;  ///< nothing while nobody is read to
};

}  // namespace baileo::app
