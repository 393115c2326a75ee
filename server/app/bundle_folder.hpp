#pragma once

#include <filesystem>

#include "server/audit/bundle.hpp"

namespace baileo::app {

/// Writes a bundle into a folder that must not be there yet; it is there whole or not at all. Errors:
/// conflict if it is there, storage errors.
[[nodiscard]] Status write_bundle(const std::filesystem::path& folder, const audit::Files& files);

/// Reads every file of a folder. Errors: not_found, too_large above 4 GiB, storage_failed.
[[nodiscard]] Result<audit::Files> read_bundle(const std::filesystem::path& folder);

/// Reads one file. Errors: not_found.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& file);

}  // namespace baileo::app
