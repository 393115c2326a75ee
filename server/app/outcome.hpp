#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "shared/base/error.hpp"

namespace baileo::app {

/// A file that a command leaves to whoever gave it, and nowhere else.
struct OutputFile {
    std::filesystem::path path;  ///< relative to where the command was given
    std::string bytes;
};

/// What a command says and how it ended.
struct CommandOutcome {
    int exit_code = 0;
    std::string output;     ///< for standard output
    std::string complaint;  ///< for standard error: what went wrong
    std::vector<OutputFile> files;
};

[[nodiscard]] inline CommandOutcome success(std::string output) { return {0, std::move(output), {}, {}}; }

/// "The database is in use. (opening the database: ...)"
[[nodiscard]] inline CommandOutcome failed(const Error& error) {
    return {1,
            {},
            std::string(title(error.code)) + (error.detail.empty() ? "" : " (" + error.detail + ")") + "\n",
            {}};
}

[[nodiscard]] inline CommandOutcome failed(std::string sentence) {
    return {1, {}, std::move(sentence) + "\n", {}};
}

}  // namespace baileo::app
