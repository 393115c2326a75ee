#include "kiosk/store/blob_folder.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

#include "shared/base/expects.hpp"
#include "shared/base/identifier.hpp"
#include "shared/crypto/sha256.hpp"

namespace baileo::kiosk {
namespace {

tl::unexpected<Error> system_failure(const std::filesystem::path& path) {
    const int number = errno;
    const auto code = number == ENOSPC || number == EDQUOT  ? ErrorCode::storage_full
                      : number == EROFS || number == EACCES ? ErrorCode::storage_read_only
                                                            : ErrorCode::storage_failed;
    return failure(code, "writing " + path.string() + ": " + std::strerror(number));
}

/// A file descriptor that is closed when this ends.
class Descriptor {
  public:
    Descriptor(const std::filesystem::path& path, int flags)
        : number_(::open(path.c_str(), flags | O_CLOEXEC, 0644)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }

    [[nodiscard]] bool is_open() const { return number_ >= 0; }
    [[nodiscard]] bool sync() const { return ::fsync(number_) == 0; }
    [[nodiscard]] bool write(std::string_view bytes) const {
        while (!bytes.empty()) {
            const auto written = ::write(number_, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR) return false;
            if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return true;
    }

  private:
    int number_;
};

bool is_of(std::string_view sha256, std::string_view bytes) {
    return to_hex(crypto::sha256(bytes)) == sha256;
}

/// The bytes first go to the disk under another name: the final name never shows half a file.
Status write_whole(const std::filesystem::path& file, std::string_view bytes) {
    const std::filesystem::path unfinished = file.string() + ".part";
    const Descriptor out(unfinished, O_WRONLY | O_CREAT | O_TRUNC);
    if (!out.is_open() || !out.write(bytes) || !out.sync()) return system_failure(unfinished);
    if (::rename(unfinished.c_str(), file.c_str()) != 0) return system_failure(file);
    const Descriptor folder(file.parent_path(), O_RDONLY | O_DIRECTORY);
    if (!folder.is_open() || !folder.sync()) return system_failure(file.parent_path());
    return {};
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
    return write_whole(path_of(sha256), bytes);
}

}  // namespace baileo::kiosk
