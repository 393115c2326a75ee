#include "kiosk/voice/program.hpp"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "shared/base/expects.hpp"

namespace baileo::voice {

namespace {

/// A file in memory, gone when the last process lets go of it. Unlike a pipe it never blocks, so a program
/// that stops reading or writing cannot hold us up.
class MemoryFile {
  public:
    MemoryFile() : descriptor_(::memfd_create("baileo-voice", MFD_CLOEXEC)) {}
    ~MemoryFile() {
        if (is_open()) ::close(descriptor_);
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    [[nodiscard]] bool is_open() const { return descriptor_ >= 0; }
    [[nodiscard]] int descriptor() const { return descriptor_; }

    /// Leaves the place at the start, where the reader begins.
    [[nodiscard]] bool fill(ByteView bytes) const {
        while (!bytes.empty()) {
            const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
            if (written <= 0) return false;
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
        return ::lseek(descriptor_, 0, SEEK_SET) == 0;
    }

    [[nodiscard]] std::optional<Bytes> contents() const {
        struct stat status{};
        if (::fstat(descriptor_, &status) != 0) return std::nullopt;
        Bytes bytes(static_cast<std::size_t>(status.st_size));
        std::size_t filled = 0;
        while (filled < bytes.size()) {
            const ssize_t count = ::pread(descriptor_, bytes.data() + filled, bytes.size() - filled,
                                          static_cast<off_t>(filled));
            if (count <= 0) return std::nullopt;
            filled += static_cast<std::size_t>(count);
        }
        return bytes;
    }

  private:
    int descriptor_;
};

/// Which of our files the program gets, and that it leads a group of processes of its own.
class SpawnSettings {
  public:
    SpawnSettings(int standard_input, int standard_output) {
        ::posix_spawn_file_actions_init(&files_);
        ::posix_spawn_file_actions_adddup2(&files_, standard_input, STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&files_, standard_output, STDOUT_FILENO);
        ::posix_spawn_file_actions_addopen(&files_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        ::posix_spawnattr_init(&attributes_);
        ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP);
        ::posix_spawnattr_setpgroup(&attributes_, 0);
    }
    ~SpawnSettings() {
        ::posix_spawnattr_destroy(&attributes_);
        ::posix_spawn_file_actions_destroy(&files_);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;

    [[nodiscard]] std::optional<pid_t> spawn(const Command& command) const {
        std::vector<std::string> words = command;
        std::vector<char*> arguments(words.size() + 1);  // the last one stays null
        std::ranges::transform(words, arguments.begin(), [](std::string& word) { return word.data(); });
        pid_t child = 0;
        if (::posix_spawnp(&child, arguments[0], &files_, &attributes_, arguments.data(), environ) != 0)
            return std::nullopt;
        return child;
    }

  private:
    posix_spawn_file_actions_t files_{};
    posix_spawnattr_t attributes_{};
};

/// True if the child ended well by itself.
bool wait_or_kill(pid_t child, const std::stop_token& stop) {
    {
        const std::stop_callback kill_group(stop, [child] { ::kill(-child, SIGKILL); });
        // The child stays a zombie until no stop can come any more, so its number is not given away before.
        siginfo_t ended{};
        while (::waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT) != 0 && errno == EINTR) {
        }
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

std::optional<Bytes> run(const Command& command, ByteView standard_input, const std::stop_token& stop) {
    expects(!command.empty(), "a command names its program");
    const MemoryFile input;
    const MemoryFile output;
    if (stop.stop_requested() || !input.is_open() || !output.is_open() || !input.fill(standard_input))
        return std::nullopt;
    const auto child = SpawnSettings(input.descriptor(), output.descriptor()).spawn(command);
    if (!child || !wait_or_kill(*child, stop) || stop.stop_requested()) return std::nullopt;
    return output.contents();
}

std::optional<std::filesystem::path> find_program(const std::string& name) {
    const auto may_run = [](const std::filesystem::path& path) {
        std::error_code ignored;
        return std::filesystem::is_regular_file(path, ignored) && ::access(path.c_str(), X_OK) == 0;
    };
    if (name.find('/') != std::string::npos)
        return may_run(name) ? std::optional<std::filesystem::path>(name) : std::nullopt;

    const char* const search_path = std::getenv("PATH");
    std::string_view folders = search_path != nullptr ? search_path : "/usr/bin:/bin";
    while (!folders.empty()) {
        const std::size_t end = std::min(folders.find(':'), folders.size());
        const std::filesystem::path candidate = std::filesystem::path(folders.substr(0, end)) / name;
        if (may_run(candidate)) return candidate;
        folders.remove_prefix(std::min(end + 1, folders.size()));
    }
    return std::nullopt;
}

}  // namespace baileo::voice
