#include "server/app/bundle_folder.hpp"

#include <fstream>

#include "shared/files/whole_file.hpp"

namespace baileo::app {
namespace {

constexpr std::uint64_t bundle_limit = 4ULL << 30U;

Status storage_failure(const std::filesystem::path& path, const std::error_code& error) {
    return failure(ErrorCode::storage_failed, path.string() + ": " + error.message());
}

Status write_files(const std::filesystem::path& folder, const audit::Files& files) {
    for (const auto& [path, bytes] : files) {
        const std::filesystem::path file = folder / path;
        std::error_code failed;
        std::filesystem::create_directories(file.parent_path(), failed);
        if (failed) return storage_failure(file, failed);
        if (auto written = write_whole_file(file, bytes); !written) return written;
    }
    return {};
}

}  // namespace

Status write_bundle(const std::filesystem::path& folder, const audit::Files& files) {
    if (std::filesystem::exists(folder))
        return failure(ErrorCode::conflict, folder.string() + " is there already");
    std::filesystem::path unfinished = folder;
    unfinished += ".unfinished";
    std::error_code failed;
    std::filesystem::remove_all(unfinished, failed);
    auto written = write_files(unfinished, files);
    if (written) {
        std::filesystem::rename(unfinished, folder, failed);
        if (!failed) return {};
        written = storage_failure(folder, failed);
    }
    std::filesystem::remove_all(unfinished, failed);
    return written;
}

Result<std::string> read_file(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(in)), {});
    if (!in.good() && !in.eof()) return failure(ErrorCode::not_found, file.string() + " cannot be read");
    return bytes;
}

Result<audit::Files> read_bundle(const std::filesystem::path& folder) {
    std::error_code failed;
    std::filesystem::recursive_directory_iterator at(folder, failed);
    if (failed) return failure(ErrorCode::not_found, folder.string() + " is no folder that can be read");
    audit::Files files;
    std::uint64_t total = 0;
    for (const std::filesystem::recursive_directory_iterator end; at != end; at.increment(failed)) {
        if (!at->is_regular_file()) continue;
        total += at->file_size();
        if (total > bundle_limit) return failure(ErrorCode::too_large, "the bundle has more than 4 GiB");
        auto bytes = read_file(at->path());
        if (!bytes) return tl::unexpected(bytes.error());
        files[std::filesystem::relative(at->path(), folder).generic_string()] = std::move(*bytes);
    }
    return files;
}

}  // namespace baileo::app
