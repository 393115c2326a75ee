#include "kiosk/store/hardware_fingerprint.hpp"

#include <algorithm>
#include <fstream>
#include <vector>

#include "shared/crypto/sha256.hpp"

namespace baileo::kiosk {
namespace {

namespace files = std::filesystem;

/// The first line of a file without blanks at its end; empty if it cannot be read.
std::string first_line(const files::path& file) {
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    // A device tree ends its texts with a zero byte.
    while (!line.empty() && (line.back() == '\0' || line.back() == ' '))
        line.pop_back();
    return line;
}

std::string first_filled(std::initializer_list<files::path> candidates) {
    for (const auto& file : candidates)
        if (auto line = first_line(file); !line.empty()) return line;
    return {};
}

/// Serial number of the first disk by name that shows one.
std::string disk_serial(const files::path& root) {
    std::error_code missing;
    std::vector<files::path> disks;
    for (const auto& entry : files::directory_iterator(root / "sys/block", missing))
        disks.push_back(entry.path());
    std::ranges::sort(disks);
    for (const auto& disk : disks)
        if (auto serial = first_filled({disk / "device/serial", disk / "device/cid", disk / "serial"});
            !serial.empty())
            return serial;
    return {};
}

}  // namespace

HardwareFacts read_hardware_facts(const files::path& root) {
    return {first_line(root / "etc/machine-id"),
            first_filled({root / "sys/class/dmi/id/board_serial", root / "sys/class/dmi/id/product_uuid",
                          root / "sys/firmware/devicetree/base/serial-number"}),
            disk_serial(root)};
}

std::string hardware_fingerprint(const HardwareFacts& facts) {
    return to_hex(crypto::sha256("baileo/hardware/1\n" + facts.machine_id + "\n" + facts.board_serial + "\n" +
                                 facts.disk_serial + "\n"));
}

std::string boot_name(const files::path& root) {
    const std::string id = first_line(root / "proc/sys/kernel/random/boot_id");
    const auto is_hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (id.size() < 8 || !std::all_of(id.begin(), id.begin() + 8, is_hex)) return std::string(unknown_boot);
    return id.substr(0, 8);
}

}  // namespace baileo::kiosk
