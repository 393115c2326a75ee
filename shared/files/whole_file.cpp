#include "shared/files/whole_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

namespace baileo {
namespace {

using std::filesystem::path;

ErrorCode code_of(int number) {
    switch (number) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return ErrorCode::storage_full;
        case EROFS:
        case EACCES:
        case EPERM:
            return ErrorCode::storage_read_only;
        case ENOENT:
        case ENOTDIR:
            return ErrorCode::not_found;
        default:
            return ErrorCode::storage_failed;
    }
}

tl::unexpected<Error> system_failure(std::string_view doing, const path& where) {
    const int number = errno;
    return failure(code_of(number), std::string(doing) + " " + where.string() + ": " + std::strerror(number));
}

/// A file descriptor that is closed when this ends.
class Descriptor {
  public:
    Descriptor(const path& where, int flags) : number_(::open(where.c_str(), flags | O_CLOEXEC, 0644)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }

    [[nodiscard]] bool is_open() const { return number_ >= 0; }
    /// Some file systems of sticks cannot sync a folder and say EINVAL; they have nothing to sync then.
    [[nodiscard]] bool sync() const { return ::fsync(number_) == 0 || errno == EINVAL; }
    void forget_what_is_in_memory() const { ::posix_fadvise(number_, 0, 0, POSIX_FADV_DONTNEED); }

    [[nodiscard]] bool write(std::string_view bytes) const {
        while (!bytes.empty()) {
            const auto written = ::write(number_, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR) return false;
            if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return true;
    }
    /// The next `size` bytes, fewer at the end of the file; nothing if they cannot be read.
    [[nodiscard]] std::optional<std::string> read(std::size_t size) const {
        std::string bytes(size, '\0');
        std::size_t filled = 0;
        while (filled < size) {
            const auto got = ::read(number_, bytes.data() + filled, size - filled);
            if (got == 0) break;
            if (got < 0 && errno != EINTR) return std::nullopt;
            if (got > 0) filled += static_cast<std::size_t>(got);
        }
        bytes.resize(filled);
        return bytes;
    }

  private:
    int number_;
};

Status write_pieces(const path& file, const FilePieces& pieces) {
    const Descriptor out(file, O_WRONLY | O_CREAT | O_TRUNC);
    if (!out.is_open()) return system_failure("writing", file);
    for (;;) {
        const auto piece = pieces();
        if (!piece) return tl::unexpected(piece.error());
        if (piece->empty()) break;
        if (!out.write(*piece)) return system_failure("writing", file);
    }
    if (!out.sync()) return system_failure("writing", file);
    return {};
}

Status give_name(const path& unfinished, const path& file) {
    if (::rename(unfinished.c_str(), file.c_str()) != 0) return system_failure("writing", file);
    const Descriptor folder(file.parent_path(), O_RDONLY | O_DIRECTORY);
    if (!folder.is_open() || !folder.sync()) return system_failure("writing", file.parent_path());
    return {};
}

}  // namespace

Status write_whole_file(const path& file, const FilePieces& pieces) {
    const path unfinished = file.string() + ".part";
    Status written = write_pieces(unfinished, pieces);
    if (written) written = give_name(unfinished, file);
    std::error_code ignored;
    if (!written) std::filesystem::remove(unfinished, ignored);
    return written;
}

Status write_whole_file(const path& file, std::string_view bytes) {
    return write_whole_file(file, [rest = std::string(bytes)]() mutable -> Result<std::string> {
        return std::exchange(rest, {});
    });
}

Status compare_file(const path& file, const FilePieces& pieces) {
    const Descriptor in(file, O_RDONLY);
    if (!in.is_open()) return system_failure("reading back", file);
    in.forget_what_is_in_memory();
    for (;;) {
        const auto piece = pieces();
        if (!piece) return tl::unexpected(piece.error());
        // Where the pieces end, one byte more would be one too many.
        const auto read = in.read(std::max<std::size_t>(piece->size(), 1));
        if (!read) return system_failure("reading back", file);
        if (*read != *piece)
            return failure(ErrorCode::storage_corrupt,
                           file.string() + " holds other bytes than were written");
        if (piece->empty()) return {};
    }
}

}  // namespace baileo
