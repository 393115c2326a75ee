#include "server/log/tree.hpp"

#include <algorithm>
#include <bit>

#include "shared/base/expects.hpp"

namespace baileo::log {
namespace {

constexpr ByteArray<1> leaf_prefix{0x00};
constexpr ByteArray<1> node_prefix{0x01};

/// The largest power of two below n, where the RFC splits n leaves.
std::uint64_t split_of(std::uint64_t n) { return std::bit_floor(n - 1); }

}  // namespace

Hash leaf_hash(ByteView leaf) { return crypto::sha256({leaf_prefix, leaf}); }

Hash node_hash(const Hash& left, const Hash& right) { return crypto::sha256({node_prefix, left, right}); }

void Tree::append(const Hash& leaf) {
    Hash hash = leaf;
    for (std::size_t level = 0;; ++level) {
        if (level == levels_.size()) levels_.emplace_back();
        std::vector<Hash>& hashes = levels_[level];
        hashes.push_back(hash);
        if (hashes.size() % 2 == 1) return;
        hash = node_hash(hashes[hashes.size() - 2], hashes.back());
    }
}

Hash Tree::root(std::uint64_t size) const {
    expects(size <= this->size(), "a root of leaves that are there");
    return size == 0 ? crypto::sha256(ByteView{}) : subtree(0, size);
}

Hash Tree::subtree(std::uint64_t begin, std::uint64_t end) const {
    const std::uint64_t width = end - begin;
    const auto level = static_cast<std::size_t>(std::countr_zero(width));
    const bool is_complete = std::has_single_bit(width) && (begin & (width - 1)) == 0;
    if (is_complete) return levels_[level][begin >> level];
    const std::uint64_t middle = begin + split_of(width);
    return node_hash(subtree(begin, middle), subtree(middle, end));
}

std::vector<Hash> Tree::inclusion_proof(std::uint64_t index, std::uint64_t size) const {
    expects(index < size && size <= this->size(), "a proof for a leaf that is there");
    std::vector<Hash> path;
    std::uint64_t begin = 0;
    std::uint64_t end = size;
    while (end - begin > 1) {
        const std::uint64_t middle = begin + split_of(end - begin);
        if (index < middle) {
            path.push_back(subtree(middle, end));
            end = middle;
        } else {
            path.push_back(subtree(begin, middle));
            begin = middle;
        }
    }
    std::ranges::reverse(path);  // from the leaf to the root
    return path;
}

std::vector<Hash> Tree::consistency_proof(std::uint64_t before, std::uint64_t size) const {
    expects(before > 0 && before <= size && size <= this->size(), "a proof from one tree to a later one");
    std::vector<Hash> path;
    std::uint64_t begin = 0;
    std::uint64_t end = size;
    while (end != before) {
        const std::uint64_t middle = begin + split_of(end - begin);
        if (before <= middle) {
            path.push_back(subtree(middle, end));
            end = middle;
        } else {
            path.push_back(subtree(begin, middle));
            begin = middle;
        }
    }
    if (begin > 0) path.push_back(subtree(begin, end));
    std::ranges::reverse(path);
    return path;
}

}  // namespace baileo::log
