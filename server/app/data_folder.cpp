#include "server/app/data_folder.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <utility>

#include "server/store/sqlite/open.hpp"

namespace baileo::app {
namespace {

constexpr std::string_view name_setting = "server_name";

std::filesystem::path server_key(const std::filesystem::path& folder) {
    return folder / "keys" / "server.key";
}
std::filesystem::path publishing_key(const std::filesystem::path& folder) {
    return folder / "keys" / "publishing.key";
}

Status save_new_key(const std::filesystem::path& file) { return crypto::SigningKey::generate().save(file); }

Status make_private_folder(const std::filesystem::path& folder) {
    std::error_code failed;
    const bool made = std::filesystem::create_directories(folder, failed);
    if (made && !failed) std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failed);
    if (failed) return failure(ErrorCode::storage_failed, folder.string() + ": " + failed.message());
    return {};
}

Result<usecases::ServerIdentity> read_identity(const std::filesystem::path& folder, store::Store& store) {
    auto server = crypto::SigningKey::load(server_key(folder));
    if (!server) return failure(std::move(server.error()), "reading the server's key");
    auto publishing = crypto::SigningKey::load(publishing_key(folder));
    if (!publishing) return failure(std::move(publishing.error()), "reading the publishing key");
    auto name = store::ask(store, [](store::Reader& reader) { return reader.setting(name_setting); });
    if (!name) return tl::unexpected(name.error());
    return usecases::ServerIdentity{std::move(*name), std::move(*server), std::move(*publishing)};
}

}  // namespace

Result<FolderLock> FolderLock::take(const std::filesystem::path& folder) {
    const std::filesystem::path file = folder / "lock";
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) return failure(ErrorCode::storage_failed, "cannot open " + file.string());
    FolderLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return failure(ErrorCode::storage_busy, "another process works on " + folder.string());
    return lock;
}

FolderLock::FolderLock(FolderLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

FolderLock::~FolderLock() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

Status DataFolder::make(const std::filesystem::path& folder, const std::string& server_name) {
    if (std::filesystem::exists(folder / store::sqlite::database_name))
        return failure(ErrorCode::conflict, folder.string() + " holds a server's data already");
    if (auto made = make_private_folder(folder); !made) return made;
    if (auto made = make_private_folder(folder / "keys"); !made) return made;
    const auto lock = FolderLock::take(folder);
    if (!lock) return tl::unexpected(lock.error());
    if (auto saved = save_new_key(server_key(folder)); !saved) return saved;
    if (auto saved = save_new_key(publishing_key(folder)); !saved) return saved;
    const auto store = store::sqlite::open_store(folder);
    if (!store) return tl::unexpected(store.error());
    return (*store)->write(
        [&](store::Writer& writer) { return writer.set_setting(name_setting, server_name); });
}

Result<std::unique_ptr<DataFolder>> DataFolder::open(const std::filesystem::path& folder) {
    if (!std::filesystem::exists(folder / store::sqlite::database_name))
        return failure(ErrorCode::not_found,
                       folder.string() + " holds no server's data; baileo-server init makes it");
    auto lock = FolderLock::take(folder);
    if (!lock) return tl::unexpected(lock.error());
    auto store = store::sqlite::open_store(folder);
    if (!store) return tl::unexpected(store.error());
    auto identity = read_identity(folder, **store);
    if (!identity) return tl::unexpected(identity.error());
    return std::unique_ptr<DataFolder>(
        new DataFolder(std::move(*lock), std::move(*store), std::move(*identity)));
}

std::filesystem::path DataFolder::control_socket(const std::filesystem::path& folder) {
    return folder / "control.sock";
}

}  // namespace baileo::app
