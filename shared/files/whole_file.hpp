#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "shared/base/result.hpp"

namespace baileo {

/// Gives the bytes of a file piece by piece; an empty piece is the end.
using FilePieces = std::function<Result<std::string>()>;

/// Writes a file that is there whole or not at all: its bytes go to the disk under another name first, and
/// the new name is on the disk when this returns. What is left of a failure is removed. Errors: storage_full,
/// storage_read_only, not_found if its folder is none, storage_failed (such as a stick that was pulled out),
/// and those of `pieces`.
[[nodiscard]] Status write_whole_file(const std::filesystem::path& file, const FilePieces& pieces);
[[nodiscard]] Status write_whole_file(const std::filesystem::path& file, std::string_view bytes);

/// Reads the file back, from the medium and not from memory where the system allows that, and compares it.
/// Errors: storage_corrupt if it holds other bytes, as above if it cannot be read.
[[nodiscard]] Status compare_file(const std::filesystem::path& file, const FilePieces& pieces);

}  // namespace baileo
