#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace baileo::kiosk {

/// What tells one machine from another; a part that a machine does not show is empty.
struct HardwareFacts {
    std::string machine_id;    ///< /etc/machine-id
    std::string board_serial;  ///< of the main board, from DMI or the device tree
    std::string disk_serial;   ///< of the first disk that shows one
};

/// Reads them below `root` (in the product: "/").
[[nodiscard]] HardwareFacts read_hardware_facts(const std::filesystem::path& root);

/// SHA-256 over the facts, 64 hexadecimal digits: a disk that was copied into another machine has another
/// one.
[[nodiscard]] std::string hardware_fingerprint(const HardwareFacts& facts);

/// The name of a start that cannot be told from others; no comparison with the server's clock outlives it.
inline constexpr std::string_view unknown_boot = "00000000";

/// Names this start of the machine: the first 8 hexadecimal digits of the kernel's boot id below `root`.
[[nodiscard]] std::string boot_name(const std::filesystem::path& root);

}  // namespace baileo::kiosk
