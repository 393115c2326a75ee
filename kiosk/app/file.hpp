#pragma once

#include <filesystem>
#include <string>

#include "shared/base/result.hpp"

namespace baileo::app {

/// Errors: not_found.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& path);

/// Whoever reads the file sees the old text or the whole new one. Errors: storage_failed.
[[nodiscard]] Status write_file(const std::filesystem::path& path, std::string_view text);

}  // namespace baileo::app
