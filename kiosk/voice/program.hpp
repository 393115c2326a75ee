#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "shared/base/bytes.hpp"

namespace baileo::voice {

/// A program, by path or by a name on PATH, and its arguments.
using Command = std::vector<std::string>;

/// Runs a program to its end and returns what it wrote to its standard output; what it says on standard
/// error is dropped. A stop kills it with everything that it started. Nothing if it could not be started,
/// failed, crashed or was stopped.
[[nodiscard]] std::optional<Bytes> run(const Command& command, ByteView standard_input,
                                       const std::stop_token& stop);

/// Where the program of this name or path is, if it may be run.
[[nodiscard]] std::optional<std::filesystem::path> find_program(const std::string& name);

}  // namespace baileo::voice
