#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "server/app/outcome.hpp"
#include "server/http/server.hpp"
#include "server/usecases/services.hpp"

namespace baileo::app {

/// A command to be carried out by the server that has the data open.
struct ControlRequest {
    std::vector<std::string> arguments;  ///< the command line without the program's name
    std::filesystem::path directory;     ///< where it was given, because paths in it may be relative
    std::string input;
};

/// Carries out commands that come in on a unix socket that the data's owner alone can open.
[[nodiscard]] Result<http::Server> listen_for_commands(const std::filesystem::path& socket,
                                                       usecases::Services services);

/// Lets the server behind the socket carry out a command. Errors: unreachable.
[[nodiscard]] Result<CommandOutcome> send_command(const std::filesystem::path& socket,
                                                  const ControlRequest& request);

}  // namespace baileo::app
