#include "kiosk/store/blob_folder.hpp"

#include <fstream>
#include <iterator>

#include "shared/base/expects.hpp"
#include "shared/base/identifier.hpp"
#include "shared/crypto/sha256.hpp"
#include "shared/files/whole_file.hpp"

namespace baileo::kiosk {
namespace {

bool is_of(std::string_view sha256, std::string_view bytes) {
    return to_hex(crypto::sha256(bytes)) == sha256;
}

}  // namespace

std::filesystem::path BlobFolder::path_of(std::string_view sha256) const {
    expects(HexIdentifier<64>::allows(sha256), "a blob is named by its hash");
    return folder_ / sha256;
}

bool BlobFolder::has(std::string_view sha256) const {
    std::error_code ignored;
    return std::filesystem::is_regular_file(path_of(sha256), ignored);
}

Result<std::string> BlobFolder::read(std::string_view sha256) const {
    std::ifstream file(path_of(sha256), std::ios::binary);
    if (!file) return failure(ErrorCode::not_found, "no file " + std::string(sha256));
    std::string bytes(std::istreambuf_iterator<char>(file), {});
    if (!is_of(sha256, bytes))
        return failure(ErrorCode::storage_corrupt, "the file " + std::string(sha256) + " is damaged");
    return bytes;
}

Status BlobFolder::keep(std::string_view sha256, std::string_view bytes) const {
    if (!is_of(sha256, bytes))
        return failure(ErrorCode::malformed, "the bytes are not those of " + std::string(sha256));
    std::error_code failed;
    std::filesystem::create_directories(folder_, failed);
    if (failed) return failure(ErrorCode::storage_failed, folder_.string() + ": " + failed.message());
    return write_whole_file(path_of(sha256), bytes);
}

}  // namespace baileo::kiosk
