#pragma once

#include <functional>
#include <optional>
#include <string>

#include "server/log/tree.hpp"

namespace baileo::log {

/// A tile is up to 256 hashes of one level of the tree, or up to 256 leaves, as a file that never changes
/// once it is full. Source: C2SP tlog-tiles, https://c2sp.org/tlog-tiles.
inline constexpr std::uint64_t tile_width = 256;

/// "tile/0/x001/x234/067", with ".p/<width>" behind it if the tile is not full. Without a level the leaves'
/// own: "tile/entries/...".
[[nodiscard]] std::string tile_path(std::optional<std::size_t> level, std::uint64_t index,
                                    std::uint64_t width);

/// A leaf as it stands in a tile of leaves: its length in two bytes, high byte first, then its bytes. At
/// most 65,535 bytes.
[[nodiscard]] std::string tile_entry(std::string_view leaf);

/// Takes a tile of leaves apart again; nothing if it is cut off.
[[nodiscard]] std::optional<std::vector<std::string>> tile_entries(std::string_view tile);

/// Calls `visit` with path and bytes of each tile of hashes that a log of this tree publishes.
void each_tile(const Tree& tree,
               const std::function<void(const std::string& path, std::string bytes)>& visit);

/// The same for the tiles of leaves.
void each_entry_tile(const std::vector<std::string>& leaves,
                     const std::function<void(const std::string& path, std::string bytes)>& visit);

}  // namespace baileo::log
