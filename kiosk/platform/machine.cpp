#include "kiosk/platform/machine.hpp"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

namespace baileo::platform {
namespace {

namespace files = std::filesystem;

long number_in(const files::path& file) {
    std::ifstream stream(file);
    long number = 0;
    stream >> number;
    return number;
}

/// "\040" stands for a blank in the list of mounts.
std::string unescaped(const std::string& text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 3 < text.size()) {
            plain +=
                static_cast<char>((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + text[i + 3] - '0');
            i += 3;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

}  // namespace

bool power_off() {
    std::string words[] = {"systemctl", "poweroff", "--no-ask-password"};
    char* arguments[] = {words[0].data(), words[1].data(), words[2].data(), nullptr};
    pid_t child = 0;
    if (::posix_spawnp(&child, "systemctl", nullptr, nullptr, arguments, environ) != 0) return false;
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

std::vector<std::string> removable_media(const files::path& mounts) {
    std::vector<std::string> folders;
    std::ifstream stream(mounts);
    for (std::string line; std::getline(stream, line);) {
        std::istringstream words(line);
        std::string device;
        std::string folder;
        words >> device >> folder;
        if (folder.starts_with("/media/") || folder.starts_with("/run/media/"))
            folders.push_back(unescaped(folder));
    }
    return folders;
}

Backlight::Backlight(const files::path& devices) {
    std::error_code failed;
    for (const auto& device : files::directory_iterator(devices, failed)) {
        const files::path brightness = device.path() / "brightness";
        const long most = number_in(device.path() / "max_brightness");
        if (most <= 0 || ::access(brightness.c_str(), W_OK) != 0) continue;
        device_ = device.path();
        most_ = most;
        return;
    }
}

std::optional<int> Backlight::percent() const {
    if (most_ == 0) return std::nullopt;
    return static_cast<int>((number_in(device_ / "brightness") * 100 + most_ / 2) / most_);
}

void Backlight::set(int percent) const {
    if (most_ == 0) return;
    std::ofstream(device_ / "brightness") << most_ * percent / 100 << '\n';
}

}  // namespace baileo::platform
