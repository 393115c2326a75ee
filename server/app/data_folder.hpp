#pragma once

#include <filesystem>
#include <memory>

#include "server/usecases/services.hpp"
#include "shared/crypto/system_random.hpp"

namespace baileo::app {

/// Holds a data folder for this process until it is destroyed.
class FolderLock {
  public:
    /// Errors: storage_busy if another process holds it, storage_failed.
    [[nodiscard]] static Result<FolderLock> take(const std::filesystem::path& folder);

    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) noexcept;
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    ~FolderLock();

  private:
    explicit FolderLock(int descriptor) : descriptor_(descriptor) {}
    int descriptor_;
};

/// The server's folder: keys/server.key, keys/publishing.key, server.db, and while `serve` runs control.sock.
/// Open in one process at a time, because SQLite shall have one connection that writes.
class DataFolder {
  public:
    /// Makes a new one. Errors: conflict if there is one already, storage errors.
    [[nodiscard]] static Status make(const std::filesystem::path& folder, const std::string& server_name);
    /// Errors: not_found if it was not made, storage_busy if another process has it open, storage errors.
    [[nodiscard]] static Result<std::unique_ptr<DataFolder>> open(const std::filesystem::path& folder);

    [[nodiscard]] usecases::Services services() { return {*store_, clock_, random_, identity_}; }

    /// Where a running server takes commands: who can open it owns the data.
    [[nodiscard]] static std::filesystem::path control_socket(const std::filesystem::path& folder);

  private:
    DataFolder(FolderLock lock, std::unique_ptr<store::Store> store, usecases::ServerIdentity identity)
        : lock_(std::move(lock)), store_(std::move(store)), identity_(std::move(identity)) {}

    FolderLock lock_;  // first, so that it is let go last
    std::unique_ptr<store::Store> store_;
    usecases::ServerIdentity identity_;
    SystemClock clock_;
    crypto::SystemRandom random_;
};

}  // namespace baileo::app
