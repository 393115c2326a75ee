#pragma once

#include <cstdint>
#include <vector>

#include "shared/crypto/sha256.hpp"

namespace baileo::log {

using crypto::Hash;

/// SHA-256(0x00 || leaf): RFC 9162 section 2.1.1.
[[nodiscard]] Hash leaf_hash(ByteView leaf);
/// SHA-256(0x01 || left || right): the same section.
[[nodiscard]] Hash node_hash(const Hash& left, const Hash& right);

/// The Merkle tree of RFC 9162 section 2.1 over a list that only grows. Keeps the hash of every complete
/// subtree, twice as many as there are leaves, so that a root or a proof costs a few hashes.
class Tree {
  public:
    void append(const Hash& leaf);

    [[nodiscard]] std::uint64_t size() const { return levels_.empty() ? 0 : levels_.front().size(); }
    /// The head of the tree when it had this size, at most size(); of an empty tree SHA-256 of nothing.
    [[nodiscard]] Hash root(std::uint64_t size) const;
    [[nodiscard]] Hash root() const { return root(size()); }

    /// PATH(index, D[size]), section 2.1.3.1: shows that a leaf stands at this place. index < size <= size().
    [[nodiscard]] std::vector<Hash> inclusion_proof(std::uint64_t index, std::uint64_t size) const;
    /// PROOF(before, D[size]), section 2.1.4.1: shows that the tree of `size` begins with that of `before`.
    /// 0 < before <= size <= size().
    [[nodiscard]] std::vector<Hash> consistency_proof(std::uint64_t before, std::uint64_t size) const;

    /// The complete subtrees of 2^level leaves, from the left.
    [[nodiscard]] const std::vector<Hash>& level(std::size_t level) const { return levels_.at(level); }

  private:
    [[nodiscard]] Hash subtree(std::uint64_t begin, std::uint64_t end) const;

    std::vector<std::vector<Hash>> levels_;
};

}  // namespace baileo::log
