// The public log: its tiles, its signed checkpoints, and what each day's batch took in.
#include <fmt/format.h>

#include <algorithm>

#include "server/audit/contents.hpp"
#include "server/audit/leaves.hpp"
#include "server/log/checkpoint.hpp"
#include "server/log/tiles.hpp"

namespace baileo::audit {
namespace {

Finding read_batches(Contents& contents) {
    const auto file = contents.file("log/batches.jsonl");
    if (!file) return "there is no file log/batches.jsonl";
    const auto lines = lines_of(*file);
    if (!lines) return "log/batches.jsonl: " + lines.error().detail;
    for (const std::string_view line : *lines) {
        const std::size_t number = contents.batches.size() + 1;
        auto batch = read_batch(line);
        if (!batch) return fmt::format("batch {}: {}", number, batch.error().detail);
        if (batch->number != static_cast<std::int64_t>(number))
            return fmt::format("batch {} is missing", number);
        if (number > 1 && batch->size < contents.batches.back().size)
            return fmt::format("the log shrinks with batch {}", number);
        contents.batches.push_back(std::move(*batch));
    }
    return std::nullopt;
}

Finding read_leaves(Contents& contents) {
    const std::uint64_t size = contents.batches.empty() ? 0 : contents.batches.back().size;
    for (std::uint64_t begin = 0; begin < size; begin += log::tile_width) {
        const std::uint64_t width = std::min(log::tile_width, size - begin);
        const std::string path = "log/" + log::tile_path(std::nullopt, begin / log::tile_width, width);
        const auto tile = contents.file(path);
        if (!tile) return path + " is missing";
        auto leaves = log::tile_entries(*tile);
        if (!leaves || leaves->size() != width) return path + " is damaged";
        std::ranges::move(*leaves, std::back_inserter(contents.leaves));
    }
    return std::nullopt;
}

log::Tree tree_of(const std::vector<std::string>& leaves) {
    log::Tree tree;
    for (const std::string& leaf : leaves)
        tree.append(log::leaf_hash(as_bytes(leaf)));
    return tree;
}

Finding tile_fault(const Contents& contents, const log::Tree& tree) {
    Finding fault;
    log::each_tile(tree, [&](const std::string& path, const std::string& bytes) {
        const auto tile = contents.file("log/" + path);
        if (!fault && !tile) fault = "log/" + path + " is missing";
        if (!fault && *tile != bytes) fault = "log/" + path + " is not what the leaves give";
    });
    return fault;
}

Result<log::Checkpoint> open_checkpoint(const Contents& contents, std::string_view note) {
    const auto text = protocol::open_note(note, contents.keys.log);
    if (!text) return tl::unexpected(text.error());
    auto checkpoint = log::read_checkpoint(*text);
    if (checkpoint && checkpoint->origin != contents.keys.log.name)
        return failure(ErrorCode::malformed, "it is of another log");
    return checkpoint;
}

Finding earlier_checkpoint_fault(const Contents& contents, const log::Tree& tree) {
    if (!contents.known.checkpoint) return std::nullopt;
    const auto earlier = open_checkpoint(contents, *contents.known.checkpoint);
    if (!earlier) return "the checkpoint seen earlier: " + earlier.error().detail;
    if (earlier->head.size > tree.size())
        return fmt::format("a checkpoint of {} leaves was signed before, the log has {}", earlier->head.size,
                           tree.size());
    if (tree.root(earlier->head.size) != earlier->head.root)
        return "the log does not begin with the checkpoint that was signed before";
    return std::nullopt;
}

}  // namespace

Finding check_log(Contents& contents) {
    if (auto fault = read_batches(contents)) return fault;
    if (auto fault = read_leaves(contents)) return fault;
    const log::Tree tree = tree_of(contents.leaves);
    contents.log = {tree.size(), tree.root()};
    return tile_fault(contents, tree);
}

Finding check_checkpoints(Contents& contents) {
    const log::Tree tree = tree_of(contents.leaves);
    for (const BatchRecord& batch : contents.batches) {
        const auto checkpoint = open_checkpoint(contents, batch.checkpoint);
        if (!checkpoint) return fmt::format("that of batch {}: {}", batch.number, checkpoint.error().detail);
        if (checkpoint->head != log::TreeHead{batch.size, tree.root(batch.size)})
            return fmt::format("that of batch {} is not of these leaves", batch.number);
    }
    const auto newest = contents.file("log/checkpoint");
    if (contents.batches.empty() != !newest || (newest && *newest != contents.batches.back().checkpoint))
        return "log/checkpoint is not the newest";
    return earlier_checkpoint_fault(contents, tree);
}

}  // namespace baileo::audit
