// How long the kiosk needs for a frame, and from a touch to the frame that answers it, next to an empty ImGui
// window of the same size on the same display. Touches come from outside, through the window system.

#include <imgui.h>

#include <functional>
#include <thread>

#include "kiosk/app/display.hpp"
#include "tests/bench/enrolled_kiosk.hpp"
#include "tests/bench/stopwatch.hpp"
#include "tests/bench/table.hpp"

using namespace baileo;

namespace {

constexpr app::WindowSize size{1080, 1920};
constexpr int runs = 5;
constexpr int touches = 15;
constexpr int frames_of_a_change = 8;  // of a new screen, while it still moves and every frame differs

/// Time that stands still until it is moved, so that a frame is due when we say so.
class SteppedClock final : public Clock {
  public:
    [[nodiscard]] WallTime wall() const override { return system_.wall(); }
    [[nodiscard]] SinceBoot since_boot() const override { return now_; }
    void step(SinceBoot by) { now_ += by; }

  private:
    SystemClock system_;
    SinceBoot now_ = system_.since_boot();
};

double milliseconds_since(std::chrono::steady_clock::time_point start) {
    return 1000 * bench::Seconds(std::chrono::steady_clock::now() - start).count();
}

/// Milliseconds that work takes: by the clock on the wall, or by all threads of this program together, which
/// does not grow while others are on the machine.
using Measure = double (*)(const std::function<void()>& work);

double waited(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return milliseconds_since(start);
}

double processor(const std::function<void()>& work) {
    const bench::Seconds start = bench::processor_time();
    work();
    return 1000 * (bench::processor_time() - start).count();
}

/// A finger of its own process, which the window system cannot tell from a person's.
class Finger {
  public:
    Finger() : commands_(::popen("xdotool -", "w")) {
        expects(commands_ != nullptr, "xdotool can be started");
        say("mousemove 540 1000");
    }
    ~Finger() { ::pclose(commands_); }
    Finger(const Finger&) = delete;
    Finger& operator=(const Finger&) = delete;

    void down() { say("mousedown 1"); }
    void up() { say("mouseup 1"); }

  private:
    void say(const char* command) {
        std::fprintf(commands_, "%s\n", command);
        std::fflush(commands_);
    }
    std::FILE* commands_;
};

/// The least that ImGui can do with a window: one small frame that is never the same twice.
class EmptyWindow {
  public:
    explicit EmptyWindow(const Clock& clock)
        : window_(std::move(*platform::Window::open(platform::Size{size.width, size.height}, clock))) {
        renderer_.fonts().AddFontDefault();
        renderer_.upload_fonts();
    }

    void frame() {
        renderer_.begin_frame(window_->size());
        ImGui::Begin("empty");
        ImGui::Text("%d", ++number_);
        ImGui::End();
        if (renderer_.end_frame(false)) window_->present();
    }
    /// Draws until nothing is left of what was done before.
    void settle() {
        window_->wait(std::chrono::milliseconds(100));
        static_cast<void>(window_->take_inputs());
        frame();
    }
    void wait_for_touch() {
        while (window_->take_inputs().empty())
            window_->wait(std::chrono::seconds(1));
    }

  private:
    std::unique_ptr<platform::Window> window_;
    platform::Renderer renderer_;
    int number_ = 0;
};

/// The kiosk's own screen in its window.
class KioskWindow {
  public:
    explicit KioskWindow(const Clock& clock) : clock_(clock) {
        auto opened = app::Display::open(
            {.window = size,
             .panel_width_mm = 268,
             .read_picture = [blobs = kiosk::BlobFolder(kiosk_.folder() / "blobs")](
                                 const std::string& sha256) { return blobs.read(sha256); }},
            clock);
        expects(opened.has_value(), "the display opens");
        display_ = std::move(*opened);
    }

    bool show() {
        return display_->show(kiosk_.state(), kiosk_.attendant().catalogue(),
                              {"Loket 3", "https://inovasi.example", true, false});
    }
    void happen(const visit::Event& event) { kiosk_.attendant().happen(event); }

    /// Goes on as the kiosk does until the screen is at rest.
    void settle() {
        const SinceBoot ends = clock_.since_boot() + std::chrono::milliseconds(900);
        while (clock_.since_boot() < ends || display_->scene().animating) {
            static_cast<void>(display_->wait_for_doings());
            happen(visit::event::Tick{clock_.since_boot(), false});
            static_cast<void>(show());
        }
    }
    void wait_for_touch() {
        while (!display_->wait_for_doings().interrupts) {
        }
    }

  private:
    const Clock& clock_;
    bench::EnrolledKiosk kiosk_;
    std::unique_ptr<app::Display> display_;
};

/// Of every screen of a visit, the frames of its arrival.
double kiosk_frame(Measure measure) {
    SteppedClock clock;
    KioskWindow kiosk(clock);
    std::vector<double> frames;
    for (const visit::Event& event : bench::EnrolledKiosk::visit()) {
        kiosk.happen(event);
        for (int frame = 0; frame < frames_of_a_change; ++frame) {
            clock.step(platform::FramePace::interval);
            kiosk.happen(visit::event::Tick{clock.since_boot(), false});
            bool built = false;  // a screen that has come to rest needs no more frames
            const double took = measure([&] { built = kiosk.show(); });
            if (built) frames.push_back(took);
        }
    }
    return bench::median(frames);
}

double empty_frame(Measure measure) {
    const SystemClock clock;
    EmptyWindow window(clock);
    std::vector<double> frames;
    for (int i = 0; i < 100; ++i)
        frames.push_back(measure([&] { window.frame(); }));
    return bench::median(frames);
}

template <class Window, class Answer>
double touch_to_frame(Answer answer) {
    const SystemClock clock;
    Window window(clock);
    Finger finger;
    std::vector<double> latencies;
    for (int i = 0; i < touches; ++i) {
        window.settle();
        const auto touched = std::chrono::steady_clock::now();
        finger.down();
        window.wait_for_touch();
        answer(window);
        latencies.push_back(milliseconds_since(touched));
        finger.up();
    }
    return bench::median(latencies);
}

double kiosk_latency() {
    return touch_to_frame<KioskWindow>([](KioskWindow& window) {
        while (!window.show())
            std::this_thread::yield();
    });
}

double empty_latency() {
    return touch_to_frame<EmptyWindow>([](EmptyWindow& window) { window.frame(); });
}

/// Both in turn, so that they meet the same machine.
template <class Ours, class Empty>
void compare(const char* what, Ours ours, Empty empty) {
    std::vector<double> of_ours;
    std::vector<double> of_empty;
    for (int run = 0; run < runs; ++run) {
        of_empty.push_back(empty());
        of_ours.push_back(ours());
    }
    const double ratio = bench::median(of_ours) / bench::median(of_empty);
    bench::print_row((std::string("empty ImGui window: ") + what).c_str(), bench::median(of_empty), "ms", "");
    bench::print_row((std::string("the kiosk: ") + what).c_str(), bench::median(of_ours), "ms",
                     (std::to_string(ratio).substr(0, 4) + " x the empty window").c_str());
}

}  // namespace

int main() {
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    compare("a frame", [] { return kiosk_frame(waited); }, [] { return empty_frame(waited); });
    compare(
        "a frame, processor", [] { return kiosk_frame(processor); }, [] { return empty_frame(processor); });
    compare("from a touch to its frame", kiosk_latency, empty_latency);
    return 0;
}
