#include <doctest/doctest.h>

#include <map>

#include "server/log/tiles.hpp"

namespace baileo::tests {
namespace {

using Files = std::map<std::string, std::string>;

struct Log {
    explicit Log(std::size_t size) {
        for (std::size_t i = 0; i < size; ++i) {
            leaves.push_back("leaf " + std::to_string(i));
            tree.append(log::leaf_hash(as_bytes(leaves.back())));
        }
        log::each_tile(tree,
                       [&](const std::string& path, std::string bytes) { tiles[path] = std::move(bytes); });
        log::each_entry_tile(
            leaves, [&](const std::string& path, std::string bytes) { entries[path] = std::move(bytes); });
    }
    std::vector<std::string> leaves;
    log::Tree tree;
    Files tiles;
    Files entries;
};

// The paths are the examples of https://c2sp.org/tlog-tiles.
TEST_CASE("tiles lie where the published form says") {
    CHECK(log::tile_path(0, 1234067, 256) == "tile/0/x001/x234/067");
    CHECK(log::tile_path(1, 0, 112) == "tile/1/000.p/112");
    CHECK(log::tile_path(std::nullopt, 273, 112) == "tile/entries/273.p/112");
    CHECK(log::tile_path(std::nullopt, 1000, 256) == "tile/entries/x001/000");
}

TEST_CASE("a log of 70,000 leaves has the tiles that the published form lists for it") {
    const Log log(70'000);

    CHECK(log.tiles.size() == 274 + 2 + 1);
    CHECK(log.tiles.at("tile/0/000").size() == 256 * 32);
    CHECK(log.tiles.at("tile/0/273.p/112").size() == 112 * 32);
    CHECK(log.tiles.at("tile/1/000").size() == 256 * 32);
    CHECK(log.tiles.at("tile/1/001.p/17").size() == 17 * 32);
    CHECK(log.tiles.at("tile/2/000.p/1").size() == 32);
    CHECK(log.entries.size() == 274);
}

TEST_CASE("a hash of a higher tile is the root of the full tile below") {
    const Log log(600);
    log::Tree first;
    for (std::size_t i = 0; i < 256; ++i)
        first.append(log::leaf_hash(as_bytes(log.leaves[i])));

    CHECK(log.tiles.at("tile/1/000.p/2").substr(0, 32) == as_text(first.root()));
}

TEST_CASE("leaves come out of their tiles as they went in, and a tile that is cut off is noticed") {
    const Log log(300);
    auto leaves = log::tile_entries(log.entries.at("tile/entries/000"));
    const auto rest = log::tile_entries(log.entries.at("tile/entries/001.p/44"));
    REQUIRE(leaves.has_value());
    REQUIRE(rest.has_value());
    leaves->insert(leaves->end(), rest->begin(), rest->end());

    CHECK(*leaves == log.leaves);
    CHECK_FALSE(
        log::tile_entries(std::string_view(log.entries.at("tile/entries/000")).substr(1)).has_value());
    CHECK_FALSE(log::tile_entries("\x01").has_value());
}

}  // namespace
}  // namespace baileo::tests
