#pragma once

#include <string>
#include <vector>

namespace baileo::app {

/// Runs baileo-server with these arguments (without the program's name); the result is its exit code.
[[nodiscard]] int run_program(const std::vector<std::string>& arguments);

}  // namespace baileo::app
