#include "kiosk/app/file.hpp"

#include <fstream>
#include <iterator>

namespace baileo::app {

Result<std::string> read_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return failure(ErrorCode::not_found, "cannot read " + path.string());
    return std::string{std::istreambuf_iterator<char>(file), {}};
}

Status write_file(const std::filesystem::path& path, std::string_view text) {
    const std::filesystem::path unfinished = path.string() + ".new";
    {
        std::ofstream file(unfinished, std::ios::binary | std::ios::trunc);
        file << text;
        file.flush();
        if (!file) return failure(ErrorCode::storage_failed, "cannot write " + unfinished.string());
    }
    std::error_code error;
    std::filesystem::rename(unfinished, path, error);
    if (error) return failure(ErrorCode::storage_failed, "cannot write " + path.string());
    return {};
}

}  // namespace baileo::app
