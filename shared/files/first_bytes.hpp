#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace baileo {

/// The first `limit` bytes of a file; nothing if it cannot be read.
[[nodiscard]] std::optional<std::string> first_bytes(const std::filesystem::path& path, std::size_t limit);

}  // namespace baileo
