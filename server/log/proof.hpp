#pragma once

#include <span>

#include "server/log/tree.hpp"

namespace baileo::log {

/// What a checkpoint says about a tree.
struct TreeHead {
    std::uint64_t size = 0;
    Hash root{};

    bool operator==(const TreeHead&) const = default;
};

/// Whether the proof shows that the leaf of this hash stands at `index`: RFC 9162 section 2.1.3.2.
[[nodiscard]] bool verify_inclusion(const Hash& leaf, std::uint64_t index, const TreeHead& head,
                                    std::span<const Hash> proof);

/// Whether the proof shows that the tree of `now` begins with all of `before`: RFC 9162 section 2.1.4.2. Of
/// an empty tree, and of one with itself, the proof is empty.
[[nodiscard]] bool verify_consistency(const TreeHead& before, const TreeHead& now,
                                      std::span<const Hash> proof);

}  // namespace baileo::log
