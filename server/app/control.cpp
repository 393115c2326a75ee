#include "server/app/control.hpp"

#include <nlohmann/json.hpp>

#include "server/app/command_line.hpp"
#include "server/app/commands.hpp"
#include "server/http/guards.hpp"
#include "server/http/local_client.hpp"
#include "shared/protocol/json_fields.hpp"

namespace baileo::app {
namespace {

using nlohmann::json;

constexpr std::string_view path = "/command";
constexpr std::size_t request_limit = 65536;

Result<ControlRequest> read_request(std::string_view text) {
    const json document = json::parse(text, nullptr, false);
    protocol::JsonFields fields(document, "request");
    ControlRequest request;
    request.directory = fields.text("directory");
    request.input = fields.text_or_empty("input");
    const json& arguments = fields.member("arguments");
    for (const json& argument : arguments)
        if (argument.is_string()) request.arguments.push_back(argument.get<std::string>());
    return fields.finish(std::move(request));
}

CommandOutcome carry_out(const ControlRequest& request, usecases::Services services) {
    auto order = read_command_line(request.arguments);
    if (!order) return {order.error().exit_code, {}, order.error().text};
    auto* const command = std::get_if<DataCommand>(&order->command);
    if (command == nullptr) return failed("The server is running; this command needs it stopped.");
    if (auto* const import = std::get_if<Import>(command))
        import->folder = request.directory / import->folder;
    if (auto* const import = std::get_if<ImportJournal>(command))
        for (std::filesystem::path& file : import->files)
            file = request.directory / file;
    if (auto* const set = std::get_if<SetCriteria>(command)) set->file = request.directory / set->file;
    if (auto* const assign = std::get_if<AssignJudges>(command))
        assign->file = request.directory / assign->file;
    return run(*command, services, request.input);
}

http::Outcome answer(usecases::Services services, const http::Request& request) {
    if (auto fault = http::framing_fault(request)) return http::refuse(std::move(*fault));
    if (request.method != "POST" || request.path != path)
        return http::refuse(ErrorCode::not_found, "only POST " + std::string(path));
    if (auto fault = http::body_fault(request, "application/json", request_limit))
        return http::refuse(std::move(*fault));
    const auto wanted = read_request(request.body);
    if (!wanted) return http::refuse(wanted.error());
    const CommandOutcome outcome = carry_out(*wanted, services);
    json files = json::array();
    for (const OutputFile& file : outcome.files)
        files.push_back({{"path", file.path.string()}, {"bytes", file.bytes}});
    const json reply{{"exit_code", outcome.exit_code},
                     {"output", outcome.output},
                     {"complaint", outcome.complaint},
                     {"files", std::move(files)}};
    return http::json_answer(reply.dump(-1, ' ', false, json::error_handler_t::replace));
}

}  // namespace

Result<http::Server> listen_for_commands(const std::filesystem::path& socket, usecases::Services services) {
    constexpr auto owner_alone = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
    return http::Server::on_socket(
        socket, owner_alone, {.workers = 2}, [services](const http::Request& request) {
            auto outcome = answer(services, request);
            return outcome ? std::move(*outcome) : http::problem_answer(outcome.error());
        });
}

Result<CommandOutcome> send_command(const std::filesystem::path& socket, const ControlRequest& request) {
    const json body{{"arguments", request.arguments},
                    {"directory", request.directory.string()},
                    {"input", request.input}};
    const auto answered = http::post_locally(socket, std::string(path),
                                             body.dump(-1, ' ', false, json::error_handler_t::replace));
    if (!answered) return tl::unexpected(answered.error());
    const json document = json::parse(*answered, nullptr, false);
    protocol::JsonFields fields(document, "answer");
    CommandOutcome outcome{static_cast<int>(fields.number("exit_code")),
                           fields.text_or_empty("output"),
                           fields.text_or_empty("complaint"),
                           {}};
    for (const json& file : fields.member("files")) {
        protocol::JsonFields of_file(file, "file");
        outcome.files.push_back({of_file.text("path"), of_file.text("bytes")});
    }
    return fields.finish(std::move(outcome));
}

}  // namespace baileo::app
