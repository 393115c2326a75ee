#include "kiosk/voice/speaker.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

namespace baileo::voice {

namespace {

/// espeak-ng's rate in words a minute; its own default of 175 is fast for people who listen at a counter.
std::string words_a_minute(Speed speed) {
    switch (speed) {
        case Speed::slow:
            return "110";
        case Speed::normal:
            return "145";
        case Speed::fast:
            return "195";
    }
    return "145";
}

Bytes file_contents(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

bool has_sound_device() {
    std::error_code ignored;
    // ALSA names playback devices pcmC<card>D<device>p.
    std::filesystem::directory_iterator entry("/dev/snd", ignored);
    for (; entry != std::filesystem::directory_iterator(); entry.increment(ignored)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with("pcm") && name.ends_with('p')) return true;
    }
    return false;
}

}  // namespace

std::optional<Command> default_player() {
    const auto program = find_program("aplay");
    if (!program || !has_sound_device()) return std::nullopt;
    return Command{program->string(), "--quiet", "-"};
}

Readiness readiness(const Tools& tools) {
    if (!find_program(tools.engine.front())) return Readiness::no_engine;
    if (!tools.player || !find_program(tools.player->front())) return Readiness::no_player;
    return Readiness::ready;
}

Speaker::Speaker(Tools tools)
    : tools_(std::move(tools)),
      available_(readiness(tools_) == Readiness::ready),
      worker_([this](const std::stop_token& end) { work(end); }) {}

Speaker::~Speaker() { stop(); }

void Speaker::say(std::vector<Utterance> utterances) {
    const std::lock_guard lock(mutex_);
    newest_ = std::move(utterances);
    begin();
}

void Speaker::repeat() {
    const std::lock_guard lock(mutex_);
    begin();
}

void Speaker::stop() {
    const std::lock_guard lock(mutex_);
    interrupt();
}

bool Speaker::speaking() const {
    const std::lock_guard lock(mutex_);
    return busy_ || waiting_;
}

void Speaker::set_volume(int percent) {
    const std::lock_guard lock(mutex_);
    settings_.volume = std::clamp(percent, 0, 100);
}

void Speaker::set_speed(Speed speed) {
    const std::lock_guard lock(mutex_);
    settings_.speed = speed;
}

void Speaker::interrupt() {
    current_.request_stop();
    waiting_.reset();
}

void Speaker::begin() {
    interrupt();
    if (!available_ || newest_.empty()) return;
    current_ = std::stop_source();
    waiting_ = Speech{newest_, current_.get_token()};
    wake_.notify_one();
}

void Speaker::work(const std::stop_token& end) {
    std::unique_lock lock(mutex_);
    while (wake_.wait(lock, end, [this] { return waiting_.has_value(); })) {
        const Speech speech = *std::exchange(waiting_, std::nullopt);
        busy_ = true;
        lock.unlock();
        speak(speech);
        lock.lock();
        busy_ = false;
    }
}

void Speaker::speak(const Speech& speech) const {
    for (const Utterance& utterance : speech.utterances) {
        if (speech.stop.stop_requested()) return;
        const Settings now = settings();
        const auto sound = sound_of(utterance, now.speed, speech.stop);
        // A player that fails takes one utterance with it, not the rest: the device may be back for the next.
        if (sound) (void)run(*tools_.player, write_wav(at_volume(*sound, now.volume)), speech.stop);
    }
}

std::optional<Sound> Speaker::sound_of(const Utterance& utterance, Speed speed,
                                       const std::stop_token& stop) const {
    if (speed == Speed::normal) {
        if (auto clip = recorded(utterance)) return clip;
    }
    return synthesised(utterance, utterance.slow ? Speed::slow : speed, stop);
}

std::optional<Sound> Speaker::recorded(const Utterance& utterance) const {
    if (!utterance.clip || !tools_.clips) return std::nullopt;
    const auto path = *tools_.clips / domain::code(utterance.language) / (utterance.clip->text() + ".wav");
    auto sound = read_wav(file_contents(path));
    return sound ? std::optional(*std::move(sound)) : std::nullopt;
}

std::optional<Sound> Speaker::synthesised(const Utterance& utterance, Speed speed,
                                          const std::stop_token& stop) const {
    Command command = tools_.engine;
    for (const std::string_view argument : {"--stdin", "--stdout", "-b", "1", "-v"})
        command.emplace_back(argument);
    command.emplace_back(domain::code(utterance.language));
    command.insert(command.end(), {"-s", words_a_minute(speed)});
    // The text goes in by standard input: arguments are seen by every process of the machine.
    const std::string text = tools_.pronunciation.respell(utterance.text, utterance.language);
    const auto wav = run(command, as_bytes(text), stop);
    if (!wav) return std::nullopt;
    auto sound = read_wav(*wav);
    return sound ? std::optional(*std::move(sound)) : std::nullopt;
}

Speaker::Settings Speaker::settings() const {
    const std::lock_guard lock(mutex_);
    return settings_;
}

}  // namespace baileo::voice
