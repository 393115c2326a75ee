#pragma once

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace baileo::tests {

/// Puts a small file system in memory over a folder, seen by this process alone, e.g. "size=1m". For a child
/// process; false where that is not allowed.
[[nodiscard]] inline bool mount_for_me_alone(const std::filesystem::path& folder, const char* options) {
    const uid_t user = ::geteuid();
    if (::unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
    if (user != 0) std::ofstream("/proc/self/uid_map") << "0 " << user << " 1";
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) return false;
    return ::mount("none", folder.c_str(), "tmpfs", 0, options) == 0;
}

}  // namespace baileo::tests
