#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "kiosk/voice/program.hpp"
#include "kiosk/voice/pronunciation.hpp"
#include "kiosk/voice/sound.hpp"
#include "kiosk/voice/utterance.hpp"

namespace baileo::voice {

/// How fast the made voice speaks.
enum class Speed { slow, normal, fast };

/// What speaking is done with.
struct Tools {
    Command engine{"espeak-ng"};    ///< text on standard input -> WAV on standard output, like espeak-ng
    std::optional<Command> player;  ///< plays the WAV on its standard input; nothing = there is no sound
    /// Recordings: <clips>/<language>/<clip id>.wav.
    std::optional<std::filesystem::path> clips = std::nullopt;
    Pronunciation pronunciation{};
};

/// Whether speaking is possible, and what it lacks.
enum class Readiness { ready, no_engine, no_player };

[[nodiscard]] Readiness readiness(const Tools& tools);

/// aplay, if it is installed and the machine has a sound device.
[[nodiscard]] std::optional<Command> default_player();

/// Says one utterance after the other on a thread of its own, and never fails: what cannot be said is left
/// out. Engine and player are separate programs, so that a crash of theirs is not the kiosk's.
class Speaker {
  public:
    explicit Speaker(Tools tools);
    /// Falls silent at once.
    ~Speaker();
    Speaker(const Speaker&) = delete;
    Speaker& operator=(const Speaker&) = delete;

    /// There is an engine and a player; else no voice should be offered.
    [[nodiscard]] bool available() const { return available_; }

    /// Says this instead of what is being said now. An empty list also forgets the one before: the next
    /// visitor must not have it repeated.
    void say(std::vector<Utterance> utterances);
    /// Says the newest list from its beginning, also after a stop.
    void repeat();
    /// Silence at once.
    void stop();
    /// Something is still being said.
    [[nodiscard]] bool speaking() const;

    /// 0 (silence) to 100, from the next utterance on. Starts at 70.
    void set_volume(int percent);
    /// From the next utterance on. Recordings have one speed: another than `normal` makes the voice instead.
    void set_speed(Speed speed);

  private:
    /// One list on its way; ended by its own stop.
    struct Speech {
        std::vector<Utterance> utterances;
        std::stop_token stop;
    };
    struct Settings {
        int volume = 70;
        Speed speed = Speed::normal;
    };

    void interrupt();  // with mutex_ held
    void begin();      // with mutex_ held
    void work(const std::stop_token& end);
    void speak(const Speech& speech) const;
    [[nodiscard]] std::optional<Sound> sound_of(const Utterance& utterance, Speed speed,
                                                const std::stop_token& stop) const;
    [[nodiscard]] std::optional<Sound> recorded(const Utterance& utterance) const;
    [[nodiscard]] std::optional<Sound> synthesised(const Utterance& utterance, Speed speed,
                                                   const std::stop_token& stop) const;
    [[nodiscard]] Settings settings() const;

    const Tools tools_;
    const bool available_;
    mutable std::mutex mutex_;  // guards everything down to `settings_`
    std::condition_variable_any wake_;
    std::vector<Utterance> newest_;
    std::stop_source current_;       // ends the speech that began last
    std::optional<Speech> waiting_;  // not yet taken by the worker
    bool busy_ = false;              // the worker is speaking
    Settings settings_;
    std::jthread worker_;  // last, so that it ends before what it uses
};

}  // namespace baileo::voice
