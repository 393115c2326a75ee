#pragma once

#include <filesystem>
#include <map>

#include "server/store/rows.hpp"
#include "shared/base/result.hpp"

namespace baileo::usecases {

/// Most bytes of a picture, and most pixels of a side: what a kiosk fetches over a poor line and holds in
/// memory.
inline constexpr std::size_t picture_byte_limit = 2UL * 1024 * 1024;
inline constexpr std::uint32_t picture_side_limit = 4096;

/// Why a picture cannot be taken.
struct PictureFault {
    std::string wrong;
    std::string expected;
};

/// The pictures of an import, read as they are asked for.
class PictureFolder {
  public:
    explicit PictureFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// The SHA-256 in hexadecimal of the picture of this name.
    [[nodiscard]] tl::expected<std::string, PictureFault> take(const std::string& name);

    /// Every picture that was taken, once, by hash.
    [[nodiscard]] std::vector<store::StoredBlob> taken() &&;

  private:
    std::filesystem::path folder_;
    std::map<std::string, store::StoredBlob> taken_;  ///< by hash
};

}  // namespace baileo::usecases
