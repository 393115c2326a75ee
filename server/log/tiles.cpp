#include "server/log/tiles.hpp"

#include <algorithm>

#include "shared/base/expects.hpp"

namespace baileo::log {
namespace {

std::string three_digits(std::uint64_t number) {
    const std::string digits = std::to_string(number);
    return std::string(3 - digits.size(), '0') + digits;
}

/// 1234067 is "x001/x234/067".
std::string index_path(std::uint64_t index) {
    std::string path = three_digits(index % 1000);
    for (index /= 1000; index > 0; index /= 1000)
        path.insert(0, "x" + three_digits(index % 1000) + "/");
    return path;
}

/// Calls `visit` for each run of up to 256 of `count` things with its number, begin and width.
void each_run(
    std::uint64_t count,
    const std::function<void(std::uint64_t index, std::uint64_t begin, std::uint64_t width)>& visit) {
    for (std::uint64_t begin = 0; begin < count; begin += tile_width)
        visit(begin / tile_width, begin, std::min(tile_width, count - begin));
}

}  // namespace

std::string tile_path(std::optional<std::size_t> level, std::uint64_t index, std::uint64_t width) {
    return "tile/" + (level ? std::to_string(*level) : "entries") + "/" + index_path(index) +
           (width == tile_width ? "" : ".p/" + std::to_string(width));
}

std::string tile_entry(std::string_view leaf) {
    expects(leaf.size() <= 0xFFFF, "a leaf has a length of two bytes");
    const std::string length{static_cast<char>(leaf.size() >> 8U), static_cast<char>(leaf.size() & 0xFFU)};
    return length + std::string(leaf);
}

std::optional<std::vector<std::string>> tile_entries(std::string_view tile) {
    std::vector<std::string> leaves;
    while (!tile.empty()) {
        if (tile.size() < 2) return std::nullopt;
        const ByteView bytes = as_bytes(tile);
        const std::size_t length = std::size_t{bytes[0]} << 8U | bytes[1];
        tile.remove_prefix(2);
        if (tile.size() < length) return std::nullopt;
        leaves.emplace_back(tile.substr(0, length));
        tile.remove_prefix(length);
    }
    return leaves;
}

void each_tile(const Tree& tree,
               const std::function<void(const std::string& path, std::string bytes)>& visit) {
    std::uint64_t count = tree.size();
    for (std::size_t level = 0; count > 0; ++level, count /= tile_width) {
        const std::vector<Hash>& hashes = tree.level(8 * level);
        each_run(count, [&](std::uint64_t index, std::uint64_t begin, std::uint64_t width) {
            std::string bytes;
            for (std::uint64_t i = begin; i < begin + width; ++i)
                bytes += as_text(hashes[i]);
            visit(tile_path(level, index, width), std::move(bytes));
        });
    }
}

void each_entry_tile(const std::vector<std::string>& leaves,
                     const std::function<void(const std::string& path, std::string bytes)>& visit) {
    each_run(leaves.size(), [&](std::uint64_t index, std::uint64_t begin, std::uint64_t width) {
        std::string bytes;
        for (std::uint64_t i = begin; i < begin + width; ++i)
            bytes += tile_entry(leaves[i]);
        visit(tile_path(std::nullopt, index, width), std::move(bytes));
    });
}

}  // namespace baileo::log
