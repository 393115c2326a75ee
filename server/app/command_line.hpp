#pragma once

#include <string>
#include <vector>

#include "server/app/command.hpp"
#include "shared/base/result.hpp"

namespace baileo::app {

/// What a command line asks for.
struct Order {
    std::filesystem::path data;  ///< the data folder
    bool verbose = false;
    Command command;
};

/// What to print instead: the help that was asked for, or what is wrong with the command line.
struct Advice {
    int exit_code = 0;
    std::string text;
};

/// Reads a command line without the program's name.
[[nodiscard]] tl::expected<Order, Advice> read_command_line(std::vector<std::string> arguments);

}  // namespace baileo::app
