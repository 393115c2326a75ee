#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace baileo::platform {

/// Asks systemd to switch the machine off. False if it does not allow that, or is not there.
[[nodiscard]] bool power_off();

/// The folders at which removable media are mounted: those of `mounts`, in the form of /proc/mounts, that lie
/// under /media or /run/media.
[[nodiscard]] std::vector<std::string> removable_media(
    const std::filesystem::path& mounts = "/proc/self/mounts");

/// The light of the panel, where this program may set it.
class Backlight {
  public:
    /// `devices` has one folder for each; the first that can be written to is taken.
    explicit Backlight(const std::filesystem::path& devices = "/sys/class/backlight");

    /// Percent; nothing where it cannot be set.
    [[nodiscard]] std::optional<int> percent() const;
    void set(int percent) const;

  private:
    std::filesystem::path device_;
    long most_ = 0;  ///< 0: there is none
};

}  // namespace baileo::platform
