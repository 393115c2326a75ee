#include "server/app/program.hpp"

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/stat.h>

#include <fstream>
#include <iostream>

#include "server/app/command_line.hpp"
#include "server/app/commands.hpp"
#include "server/app/control.hpp"
#include "server/app/password.hpp"
#include "server/app/serve.hpp"
#include "shared/base/overloaded.hpp"

namespace baileo::app {
namespace {

/// Standard output belongs to what commands print.
void log_to_standard_error(bool verbose) {
    spdlog::set_default_logger(spdlog::stderr_color_mt("baileo-server"));
    spdlog::set_level(verbose ? spdlog::level::debug : spdlog::level::info);
}

CommandOutcome init(const Init& command, const std::filesystem::path& folder) {
    const auto made = DataFolder::make(folder, command.server_name);
    if (!made) return failed(made.error());
    return success("Keys and an empty database are in " + folder.string() + ".\n");
}

CommandOutcome start_serving(const Serve& command, const std::filesystem::path& folder) {
    const auto data = DataFolder::open(folder);
    if (!data) return failed(data.error());
    return serve(command, folder, **data);
}

/// Opens the data, or lets the server do it that has the data open.
CommandOutcome on_data(const DataCommand& command, const std::filesystem::path& folder,
                       const std::vector<std::string>& arguments) {
    std::string input;
    if (std::holds_alternative<AddUser>(command)) {
        auto password = read_password();
        if (!password) return failed(password.error());
        input = std::move(*password);
    }
    const auto data = DataFolder::open(folder);
    if (data) return run(command, (*data)->services(), input);
    if (data.error().code != ErrorCode::storage_busy) return failed(data.error());
    auto outcome =
        send_command(DataFolder::control_socket(folder), {arguments, std::filesystem::current_path(), input});
    return outcome ? std::move(*outcome) : failed(outcome.error());
}

/// The files of a command that are there already: they are never written over.
CommandOutcome refuse_to_replace(const DataCommand& command) {
    const auto* const create = std::get_if<CreateCodes>(&command);
    if (create == nullptr) return success("");
    for (const char* const ending : {".csv", ".html"}) {
        const std::string file = create->stem.string() + ending;
        if (std::filesystem::exists(file)) return failed(file + " is there already.");
    }
    return success("");
}

/// Says in the outcome what could not be written.
void write_files(CommandOutcome& outcome) {
    for (const OutputFile& file : outcome.files) {
        std::ofstream out(file.path, std::ios::binary);
        out << file.bytes << std::flush;
        if (out) continue;
        outcome.complaint += file.path.string() + " could not be written.\n";
        outcome.exit_code = 1;
    }
}

CommandOutcome carry_out(const Order& order, const std::vector<std::string>& arguments) {
    return std::visit(Overloaded{[&](const Init& command) { return init(command, order.data); },
                                 [&](const Serve& command) { return start_serving(command, order.data); },
                                 [&](const CheckBundle& command) { return run(command); },
                                 [&](const DataCommand& command) {
                                     CommandOutcome refusal = refuse_to_replace(command);
                                     return refusal.exit_code != 0 ? refusal
                                                                   : on_data(command, order.data, arguments);
                                 }},
                      order.command);
}

}  // namespace

int run_program(const std::vector<std::string>& arguments) {
    const auto order = read_command_line(arguments);
    if (!order) {
        (order.error().exit_code == 0 ? std::cout : std::cerr) << order.error().text;
        return order.error().exit_code;
    }
    log_to_standard_error(order->verbose);
    ::umask(0077);  // what this program writes is for its user alone
    CommandOutcome outcome = carry_out(*order, arguments);
    write_files(outcome);
    std::cout << outcome.output << std::flush;
    std::cerr << outcome.complaint;
    return outcome.exit_code;
}

}  // namespace baileo::app
