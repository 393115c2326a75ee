#pragma once

#include <filesystem>
#include <string>

#include "shared/base/result.hpp"

namespace baileo::kiosk {

/// Files named by the SHA-256 of their bytes (64 hexadecimal digits). A file is there whole or not at all.
/// May be used by several threads.
class BlobFolder {
  public:
    explicit BlobFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}

    [[nodiscard]] std::filesystem::path path_of(std::string_view sha256) const;
    [[nodiscard]] bool has(std::string_view sha256) const;
    /// Errors: not_found, storage_corrupt if the bytes are not those of the hash.
    [[nodiscard]] Result<std::string> read(std::string_view sha256) const;
    /// Writes the file and syncs it to the disk. Errors: malformed if the bytes are not those of the hash,
    /// storage_full, storage_read_only, storage_failed.
    [[nodiscard]] Status keep(std::string_view sha256, std::string_view bytes) const;

  private:
    std::filesystem::path folder_;
};

}  // namespace baileo::kiosk
