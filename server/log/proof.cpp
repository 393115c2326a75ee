#include "server/log/proof.hpp"

#include <bit>

namespace baileo::log {
namespace {

/// A node and the last one of its level, on the way from the leaves to the root.
struct Climb {
    std::uint64_t node;
    std::uint64_t last;

    /// Whether the neighbour that a proof gives stands to the left.
    [[nodiscard]] bool neighbour_is_left() const { return node % 2 == 1 || node == last; }
    /// Past the levels on which the node is the last and has no neighbour.
    void skip_lonely_levels() {
        while (node % 2 == 0 && node != 0)
            up();
    }
    void up() {
        node >>= 1U;
        last >>= 1U;
    }
};

}  // namespace

bool verify_inclusion(const Hash& leaf, std::uint64_t index, const TreeHead& head,
                      std::span<const Hash> proof) {
    if (index >= head.size) return false;
    Climb climb{index, head.size - 1};
    Hash root = leaf;
    for (const Hash& neighbour : proof) {
        if (climb.last == 0) return false;
        if (climb.neighbour_is_left()) {
            root = node_hash(neighbour, root);
            climb.skip_lonely_levels();
        } else {
            root = node_hash(root, neighbour);
        }
        climb.up();
    }
    return climb.last == 0 && root == head.root;
}

bool verify_consistency(const TreeHead& before, const TreeHead& now, std::span<const Hash> proof) {
    if (before.size > now.size) return false;
    if (before.size == now.size) return proof.empty() && before == now;
    if (before.size == 0) return proof.empty() && before.root == crypto::sha256(ByteView{});
    const bool starts_at_root = std::has_single_bit(before.size);
    if (!starts_at_root && proof.empty()) return false;

    Climb climb{before.size - 1, now.size - 1};
    while (climb.node % 2 == 1)
        climb.up();
    Hash old_root = starts_at_root ? before.root : proof.front();
    Hash new_root = old_root;
    for (const Hash& neighbour : starts_at_root ? proof : proof.subspan(1)) {
        if (climb.last == 0) return false;
        if (climb.neighbour_is_left()) {
            old_root = node_hash(neighbour, old_root);
            new_root = node_hash(neighbour, new_root);
            climb.skip_lonely_levels();
        } else {
            new_root = node_hash(new_root, neighbour);
        }
        climb.up();
    }
    return climb.last == 0 && old_root == before.root && new_root == now.root;
}

}  // namespace baileo::log
