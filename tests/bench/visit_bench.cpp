// What a visit costs behind the screen: from the touch on "send" to the ballot on the disk, next to what the
// disk alone needs for it; and whether thousands of visits leave something behind in memory.

#include <fcntl.h>
#include <imgui.h>
#include <unistd.h>

#include <fstream>

#include "kiosk/ui/fonts.hpp"
#include "kiosk/ui/transient.hpp"
#include "kiosk/ui/view.hpp"
#include "tests/bench/enrolled_kiosk.hpp"
#include "tests/bench/stopwatch.hpp"
#include "tests/bench/table.hpp"

using namespace baileo;

namespace {

constexpr int ballots = 200;
constexpr int visits = 10'000;
constexpr int settled_after = 1'000;
double milliseconds(bench::Seconds time) { return 1000 * time.count(); }

/// Appends 4 KiB to a file and waits until the disk has them, which is the least that a ballot can cost.
class BareDisk {
  public:
    explicit BareDisk(const std::filesystem::path& file)
        : descriptor_(::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600)) {}
    ~BareDisk() { ::close(descriptor_); }
    BareDisk(const BareDisk&) = delete;
    BareDisk& operator=(const BareDisk&) = delete;

    [[nodiscard]] double append() const {
        const std::string page(4096, 'x');
        const auto start = std::chrono::steady_clock::now();
        const bool written = ::write(descriptor_, page.data(), page.size()) == std::ssize(page);
        expects(written && ::fsync(descriptor_) == 0, "the disk takes a page");
        return milliseconds(std::chrono::steady_clock::now() - start);
    }

  private:
    int descriptor_;
};

/// What the touch on "send" takes until the thanks may show.
struct Sent {
    double waited = 0;
    double processor = 0;
};

Sent send_one(bench::EnrolledKiosk& kiosk) {
    Sent sent;
    for (const visit::Event& event : bench::EnrolledKiosk::visit()) {
        const auto start = std::chrono::steady_clock::now();
        const bench::Seconds processor = bench::processor_time();
        kiosk.attendant().happen(event);
        if (!std::holds_alternative<visit::event::Send>(event)) continue;
        expects(std::holds_alternative<visit::Thanks>(kiosk.state().screen), "the ballot is thanked for");
        sent = {milliseconds(std::chrono::steady_clock::now() - start),
                milliseconds(bench::processor_time() - processor)};
    }
    return sent;
}

void measure_ballots() {
    bench::EnrolledKiosk kiosk;
    const BareDisk disk(kiosk.folder() / "bare");
    std::vector<double> waited;
    std::vector<double> processor;
    std::vector<double> bare;
    for (int i = 0; i < ballots; ++i) {  // in turn, so that both meet the same disk
        bare.push_back(disk.append());
        const Sent sent = send_one(kiosk);
        waited.push_back(sent.waited);
        processor.push_back(sent.processor);
    }
    const double least = bench::median(bare);
    const double ours = bench::median(waited);
    bench::print_row("one fsync of 4 KiB", least, "ms", "");
    bench::print_row("from \"send\" to the ballot on the disk", ours, "ms",
                     ours <= least + 2 ? "within one fsync + 2 ms" : "more than one fsync + 2 ms");
    bench::print_row("  of that, processor", bench::median(processor), "ms", "");
}

/// Draws into memory: ImGui without window and without graphics.
class Painter {
  public:
    explicit Painter(const domain::Catalogue& catalogue) : catalogue_(catalogue) {
        ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {panel_.width_px, panel_.height_px};
        io.DeltaTime = 1.0F / 60;
        auto fonts = ui::bake_fonts(*io.Fonts, panel_);
        expects(fonts.has_value(), "there are fonts");
        fonts_ = std::move(*fonts);
    }
    ~Painter() { ImGui::DestroyContext(); }
    Painter(const Painter&) = delete;
    Painter& operator=(const Painter&) = delete;

    void draw(const visit::State& state) {
        const ui::KioskFacts facts{"Loket 3", "https://inovasi.example", true, false};
        const std::function<std::optional<ui::Picture>(const std::string&)> no_picture =
            [](const std::string&) { return std::nullopt; };
        ImGui::NewFrame();
        static_cast<void>(ui::draw(state,
                                   {.catalogue = catalogue_,
                                    .fonts = fonts_,
                                    .panel = panel_,
                                    .facts = facts,
                                    .picture = no_picture,
                                    .pressed = {},
                                    .focused = {},
                                    .now = state.now},
                                   transient_));
        ImGui::Render();
    }

  private:
    const domain::Catalogue& catalogue_;
    ui::Panel panel_{1080, 1920, 268};
    ui::Fonts fonts_;
    ui::Transient transient_;
};

/// Memory that this process has in use, in KiB.
double resident() {
    std::ifstream status("/proc/self/statm");
    std::uint64_t all = 0;
    std::uint64_t pages = 0;
    status >> all >> pages;
    return static_cast<double>(pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE))) / 1024;
}

void measure_memory() {
    bench::EnrolledKiosk kiosk;
    Painter painter(kiosk.attendant().catalogue());
    SinceBoot now{0};
    double settled = 0;
    for (int i = 0; i < visits; ++i) {
        if (i == settled_after) settled = resident();
        for (const visit::Event& event : bench::EnrolledKiosk::visit()) {
            now += std::chrono::seconds(2);
            kiosk.attendant().happen(visit::event::Tick{now, false});
            kiosk.attendant().happen(event);
            painter.draw(kiosk.state());
        }
    }
    const double end = resident();
    bench::print_row("memory after 1,000 visits, every screen drawn", settled / 1024, "MiB", "");
    bench::print_row("growth over the 9,000 visits after them", (end - settled) / 1024, "MiB", "");
}

}  // namespace

int main() {
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    measure_ballots();
    measure_memory();
    return 0;
}
