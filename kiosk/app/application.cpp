#include "kiosk/app/application.hpp"

#include <spdlog/spdlog.h>

#include <cstdlib>

#include "kiosk/app/attendant.hpp"
#include "kiosk/app/display.hpp"
#include "kiosk/app/file.hpp"
#include "kiosk/app/guide.hpp"
#include "kiosk/app/screen_description.hpp"
#include "kiosk/app/services.hpp"
#include "kiosk/app/staff_room.hpp"
#include "kiosk/app/voice_tools.hpp"
#include "kiosk/platform/service_manager.hpp"

namespace baileo::app {
namespace {

// Keeps a file that describes what is shown; written when it changes.
class Describer {
  public:
    explicit Describer(std::optional<std::filesystem::path> file) : file_(std::move(file)) {}

    void describe(const auto& state, const ui::Scene& scene, std::string_view focused) {
        if (!file_) return;
        std::string description = app::describe(state, scene, focused);
        if (description == written_) return;
        const Status written = write_file(*file_, description);
        if (!written) spdlog::warn("{}", written.error().detail);
        written_ = std::move(description);
    }

  private:
    std::optional<std::filesystem::path> file_;
    std::string written_;
};

std::string notify_socket() {
    const char* const socket = std::getenv("NOTIFY_SOCKET");
    return socket == nullptr ? "" : socket;
}

// Who owns what: the display outlives the services, whose thread wakes it.
class Application {
  public:
    Application(const RunSettings& settings, const Config& config, std::unique_ptr<Display> display,
                const Clock& clock, RandomSource& random)
        : settings_(settings),
          config_(config),
          clock_(clock),
          display_(std::move(display)),
          attendant_(random, {.reduced_motion = config.reduced_motion, .volume = config.volume}),
          services_({settings.folder, config.name, config.unit, std::string(voice_word(config)),
                     &platform::Window::wake},
                    clock, random, attendant_),
          guide_(voice_tools(config, settings.folder), config.voice == VoiceOutput::headphones),
          staff_room_({settings.folder, services_, attendant_, clock, random, &platform::Window::wake,
                       guide_.is_available(), !notify_socket().empty()}),
          describer_(settings.describe_screen),
          service_manager_(notify_socket()) {}

    Status run(const std::atomic<bool>& stop) {
        const Status opened = services_.open();
        if (!opened) return opened;
        if (!guide_.is_available()) spdlog::warn("this kiosk offers no voice: {}", voice_word(config_));
        while (!stop && !display_->is_closing() && !staff_room_.wants_end()) {
            const Doings doings = display_->wait_for_doings();
            const SinceBoot now = clock_.since_boot();
            if (doings.interrupts) guide_.hush();
            if (doings.headphones) guide_.headphones(*doings.headphones);
            attendant_.happen(visit::event::Tick{now, guide_.is_speaking()});
            if (doings.corner_held) staff_room_.knock();
            for (const ui::Action& action : doings.actions)
                follow(action);
            staff_room_.look_after(now, guide_.is_speaking());
            services_.look_after(now);
            show(now);
            if (doings.asks_to_repeat) guide_.repeat();
            if (settings_.screenshot && !display_->scene().animating) break;
        }
        service_manager_.stopping();
        services_.close(staff_room_.wants_end() ? "restarted" : "stopped");
        if (!settings_.screenshot) return {};
        return platform::write_png(*settings_.screenshot, display_->screenshot());
    }

  private:
    void follow(const ui::Action& action) {
        if (staff_room_.is_open())
            staff_room_.follow(action);
        else if (const auto* event = std::get_if<visit::Event>(&action))
            attendant_.happen(*event);
    }

    void show(SinceBoot now) {
        const ui::KioskFacts facts{config_.name, services_.public_address(), services_.is_online(),
                                   guide_.is_available()};
        service_manager_.alive(now);
        if (!(staff_room_.is_open() ? show_to_staff(facts) : show_to_citizen(facts))) return;
        if (!std::exchange(is_ready_, true)) service_manager_.ready();
    }

    bool show_to_citizen(const ui::KioskFacts& facts) {
        const visit::State& state = attendant_.state();
        if (!display_->show(state, attendant_.catalogue(), facts)) return false;
        describer_.describe(state, display_->scene(), display_->focused());
        guide_.follow(state, display_->scene(), display_->focused());
        return true;
    }

    bool show_to_staff(const ui::KioskFacts& facts) {
        const maintenance::State& state = staff_room_.state();
        const visit::Preferences& usual = attendant_.state().usual;
        if (!display_->show(state, usual, attendant_.catalogue(), facts)) return false;
        describer_.describe(state, display_->scene(), display_->focused());
        guide_.follow(ui::preferences_of(state, usual), display_->scene(), display_->focused());
        return true;
    }

    const RunSettings& settings_;
    const Config& config_;
    const Clock& clock_;
    std::unique_ptr<Display> display_;
    Attendant attendant_;
    Services services_;
    Guide guide_;
    StaffRoom staff_room_;
    Describer describer_;
    platform::ServiceManager service_manager_;
    bool is_ready_ = false;
};

}  // namespace

Status run(const RunSettings& settings, const Clock& clock, RandomSource& random,
           const std::atomic<bool>& stop) {
    const Result<Config> config = load_config(settings.folder);
    if (!config) return tl::unexpected(config.error());
    DisplaySettings shown{
        .window = settings.window, .panel_width_mm = settings.panel_width_mm, .read_picture = {}};
    if (!shown.panel_width_mm) shown.panel_width_mm = config->panel_width_mm;
    shown.read_picture = [pictures = kiosk::BlobFolder(settings.folder / "blobs")](
                             const std::string& sha256) { return pictures.read(sha256); };
    auto display = Display::open(shown, clock);
    if (!display) return tl::unexpected(display.error());
    return Application(settings, *config, std::move(*display), clock, random).run(stop);
}

}  // namespace baileo::app
