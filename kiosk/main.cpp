#include <CLI/CLI.hpp>

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <exception>

#include "kiosk/app/application.hpp"
#include "kiosk/app/commands.hpp"
#include "shared/base/clock.hpp"
#include "shared/crypto/system_random.hpp"

namespace {

using namespace baileo;

// A signal's handler may touch nothing but this.
std::atomic<bool> stop_requested{false};

struct Options {
    std::string folder;
    std::string window;
    double panel_width_mm = 0;
    std::string describe_screen;
    std::string screenshot;
    std::string server;
    std::string code;
    bool as_json = false;
    std::string stick;
    std::uint64_t first = 1;
    std::string acknowledgement;
};

int report(const Error& error) {
    fmt::print(stderr, "baileo-kiosk: {}\n", error.detail);
    return EXIT_FAILURE;
}

int print(const Result<std::string>& text) {
    if (!text) return report(text.error());
    fmt::print("{}", *text);
    return EXIT_SUCCESS;
}

int run(const Options& options, const Clock& clock, RandomSource& random) {
    app::RunSettings settings;
    settings.folder = options.folder;
    if (!options.window.empty()) {
        const Result<app::WindowSize> window = app::read_window_size(options.window);
        if (!window) return report(window.error());
        settings.window = *window;
    }
    if (options.panel_width_mm > 0) settings.panel_width_mm = options.panel_width_mm;
    if (!options.describe_screen.empty()) settings.describe_screen = options.describe_screen;
    if (!options.screenshot.empty()) settings.screenshot = options.screenshot;

    std::signal(SIGTERM, [](int) { stop_requested = true; });
    std::signal(SIGINT, [](int) { stop_requested = true; });
    const Status ended = app::run(settings, clock, random, stop_requested);
    return ended ? EXIT_SUCCESS : report(ended.error());
}

CLI::App* add_command(CLI::App& program, Options& options, const std::string& name, const std::string& what) {
    CLI::App* const command = program.add_subcommand(name, what);
    command->add_option("--data", options.folder, "Folder with this kiosk's data")->required();
    return command;
}

int execute(int count, char** words) {
    Options options;
    CLI::App program("Baileo's kiosk: citizens rate public-service innovations");
    program.require_subcommand(1);
    CLI::App* const running =
        add_command(program, options, "run", "Open the kiosk's window and serve citizens");
    running->add_option("--window", options.window, "WIDTHxHEIGHT in pixels, instead of the whole screen");
    running
        ->add_option("--panel-width-mm", options.panel_width_mm, "Width of the panel, measured with a ruler")
        ->check(CLI::Range(50.0, 3000.0));
    running->add_option("--describe-screen", options.describe_screen,
                        "File that always describes what is shown");
    running->add_option("--screenshot", options.screenshot, "Save the first screen as PNG and end");
    CLI::App* const enrolling = add_command(program, options, "enrol", "Enrol this kiosk with a server");
    enrolling->add_option("--server", options.server, "Address, https://host[:port]")->required();
    enrolling->add_option("--code", options.code, "One-time code from the console")->required();
    CLI::App* const asking =
        add_command(program, options, "status", "Tell how this kiosk is, also while it runs");
    asking->add_flag("--json", options.as_json, "As JSON; its fields are described in kiosk/README.md");
    const CLI::App* const verifying = add_command(program, options, "verify", "Check the whole journal");
    CLI::App* const exporting = add_command(program, options, "export", "Write the journal onto a USB stick");
    exporting->add_option("folder", options.stick, "Where the stick is, e.g. /media/stick")->required();
    exporting->add_option("--from", options.first, "First entry; everything from 1 if not given");
    CLI::App* const acknowledging = add_command(program, options, "import-acknowledgement",
                                                "Take what the server acknowledged from a USB stick");
    acknowledging->add_option("file", options.acknowledgement, "The .ack that import-journal wrote")
        ->required();
    CLI11_PARSE(program, count, words);

    spdlog::set_default_logger(spdlog::stderr_logger_mt("baileo-kiosk"));
    const SystemClock clock;
    crypto::SystemRandom random;
    const app::CommandLine line{options.folder, clock, random};
    if (*enrolling) return print(app::enrol(line, options.server, options.code));
    if (*asking) return print(app::status(line, options.as_json));
    if (*verifying) return print(app::verify(line));
    if (*exporting) return print(app::export_journal(line, options.stick, options.first));
    if (*acknowledging) return print(app::import_acknowledgement(line, options.acknowledgement));
    return run(options, clock, random);
}

}  // namespace

int main(int count, char** words) {
    try {
        return execute(count, words);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "baileo-kiosk: %s\n", error.what());
        return EXIT_FAILURE;
    }
}
