// The vectors are those of Certificate Transparency's reference tree, which RFC 6962 and RFC 9162 share.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "server/log/proof.hpp"

namespace baileo::tests {
namespace {

using log::Hash;
using log::Tree;
using log::TreeHead;
using Proof = std::vector<Hash>;

const std::vector<std::string> reference_leaves{
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
const std::vector<std::string> reference_roots{
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

Tree reference_tree() {
    Tree tree;
    for (const std::string& leaf : reference_leaves)
        tree.append(log::leaf_hash(*from_hex(leaf)));
    return tree;
}

std::vector<std::string> texts(const Proof& proof) {
    std::vector<std::string> texts;
    texts.reserve(proof.size());
    for (const Hash& hash : proof)
        texts.push_back(to_hex(hash));
    return texts;
}

Hash numbered_leaf(std::uint64_t number) {
    return log::leaf_hash(as_bytes("leaf " + std::to_string(number)));
}

Tree tree_of(std::uint64_t size) {
    Tree tree;
    for (std::uint64_t i = 0; i < size; ++i)
        tree.append(numbered_leaf(i));
    return tree;
}

/// Another proof of the same kind: one bit changed, one hash more, less or twice.
Proof altered(Proof proof) {
    const auto at = *rc::gen::inRange<std::size_t>(0, proof.size() + 1);
    if (at == proof.size()) {
        proof.push_back(numbered_leaf(4711));
        return proof;
    }
    switch (*rc::gen::inRange(0, 3)) {
        case 0:
            proof[at][*rc::gen::inRange<std::size_t>(0, 32)] ^= static_cast<std::uint8_t>(1U << 3U);
            return proof;
        case 1:
            proof.erase(proof.begin() + static_cast<std::ptrdiff_t>(at));
            return proof;
        default:
            proof.insert(proof.begin() + static_cast<std::ptrdiff_t>(at), proof[at]);
            return proof;
    }
}

TEST_CASE("the log's tree has the published roots of the reference tree at every size") {
    const Tree tree = reference_tree();
    for (std::size_t size = 0; size < reference_roots.size(); ++size) {
        CAPTURE(size);
        CHECK(to_hex(tree.root(size)) == reference_roots[size]);
    }
}

TEST_CASE("proofs of the reference tree are those that are published") {
    const Tree tree = reference_tree();

    CHECK(texts(tree.inclusion_proof(0, 8)) ==
          std::vector<std::string>{"96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                                   "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                   "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"});
    CHECK(texts(tree.inclusion_proof(5, 8)) ==
          std::vector<std::string>{"bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                                   "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                                   "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"});
    CHECK(texts(tree.consistency_proof(6, 8)) ==
          std::vector<std::string>{"0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                                   "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                                   "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"});
}

TEST_CASE("every leaf of a log can be proven at every size, and at no other place") {
    const Tree tree = tree_of(40);
    for (std::uint64_t size = 1; size <= tree.size(); ++size)
        for (std::uint64_t index = 0; index < size; ++index) {
            const TreeHead head{size, tree.root(size)};
            const Proof proof = tree.inclusion_proof(index, size);
            REQUIRE(log::verify_inclusion(numbered_leaf(index), index, head, proof));
            REQUIRE_FALSE(log::verify_inclusion(numbered_leaf(index), index + 1, head, proof));
            REQUIRE_FALSE(log::verify_inclusion(numbered_leaf(index + 1), index, head, proof));
        }
}

TEST_CASE("every size of a log is shown to begin with every smaller one") {
    const Tree tree = tree_of(40);
    for (std::uint64_t size = 1; size <= tree.size(); ++size)
        for (std::uint64_t before = 1; before <= size; ++before) {
            const TreeHead old{before, tree.root(before)};
            const TreeHead now{size, tree.root(size)};
            REQUIRE(log::verify_consistency(old, now, tree.consistency_proof(before, size)));
            if (before == size) continue;
            REQUIRE_FALSE(log::verify_consistency({before, tree.root(before - 1)}, now,
                                                  tree.consistency_proof(before, size)));
        }
    CHECK(log::verify_consistency({0, tree.root(0)}, {40, tree.root()}, {}));
}

TEST_CASE("no altered proof of the log is believed") {
    CHECK(rc::check("altered inclusion proofs fail", [] {
        const auto size = *rc::gen::inRange<std::uint64_t>(1, 600);
        const auto index = *rc::gen::inRange<std::uint64_t>(0, size);
        const Tree tree = tree_of(size);
        const Proof proof = tree.inclusion_proof(index, size);
        const TreeHead head{size, tree.root()};
        RC_ASSERT(log::verify_inclusion(numbered_leaf(index), index, head, proof));
        RC_ASSERT_FALSE(log::verify_inclusion(numbered_leaf(index), index, head, altered(proof)));
    }));
    CHECK(rc::check("altered consistency proofs fail", [] {
        const auto size = *rc::gen::inRange<std::uint64_t>(1, 600);
        const auto before = *rc::gen::inRange<std::uint64_t>(1, size + 1);
        const Tree tree = tree_of(size);
        const Proof proof = tree.consistency_proof(before, size);
        const TreeHead old{before, tree.root(before)};
        const TreeHead now{size, tree.root()};
        RC_ASSERT(log::verify_consistency(old, now, proof));
        RC_ASSERT_FALSE(log::verify_consistency(old, now, altered(proof)));
    }));
}

}  // namespace
}  // namespace baileo::tests
