// Whether each batch of the log holds what it must, sorted, and nothing else.
#include <fmt/format.h>

#include <algorithm>

#include "server/audit/contents.hpp"
#include "server/audit/leaves.hpp"

namespace baileo::audit {
namespace {

constexpr std::size_t commitment_size = 32;

/// What was published between two batches, as leaves; nothing if a batch names what there is not.
std::optional<std::vector<std::string>> published_between(const Contents& contents, const BatchRecord& before,
                                                          const BatchRecord& batch) {
    if (batch.catalogues < before.catalogues || batch.catalogues > contents.catalogue_notes.size() ||
        batch.decisions < before.decisions ||
        batch.decisions > static_cast<std::int64_t>(contents.decision_lines.size()))
        return std::nullopt;
    std::vector<std::string> leaves;
    for (std::uint64_t version = before.catalogues + 1; version <= batch.catalogues; ++version)
        leaves.push_back(catalogue_leaf(version, contents.catalogue_notes[version - 1]));
    for (std::int64_t number = before.decisions + 1; number <= batch.decisions; ++number)
        leaves.push_back(
            decision_leaf(number, contents.decision_lines[static_cast<std::size_t>(number - 1)]));
    return leaves;
}

std::uint64_t mark_of(const BatchRecord& batch, std::int64_t journal) {
    const auto found = batch.journals.find(journal);
    return found == batch.journals.end() ? 0 : found->second;
}

/// Whether a batch goes on where the one before ended, and not beyond what there is.
bool marks_go_on(const Contents& contents, const BatchRecord& before, const BatchRecord& batch) {
    for (const auto& [journal, through] : batch.journals) {
        const auto place = static_cast<std::size_t>(journal) - 1;
        if (place >= contents.journals.size() || through > contents.journals[place].stored.seq) return false;
    }
    return std::ranges::all_of(before.journals,
                               [&](const auto& mark) { return mark_of(batch, mark.first) >= mark.second; });
}

/// The commitments of ballots that stand behind the marks of one batch and before those of another, sorted.
std::vector<std::string> ballots_between(const Contents& contents, const BatchRecord& before,
                                         const BatchRecord* batch) {
    std::vector<std::string> commitments;
    for (std::size_t i = 0; i < contents.journals.size(); ++i) {
        const std::int64_t number = contents.journals[i].number;
        for (std::size_t j = 0; j < contents.lines[i].ballots.size(); ++j) {
            const std::uint64_t seq = contents.lines[i].ballots[j].seq;
            const auto& commitment = contents.lines[i].commitments[j];
            if (!commitment || seq <= mark_of(before, number)) continue;
            if (batch == nullptr || seq <= mark_of(*batch, number))
                commitments.emplace_back(as_text(*commitment));
        }
    }
    std::ranges::sort(commitments, [](std::string_view a, std::string_view b) {
        return std::ranges::lexicographical_compare(as_bytes(a), as_bytes(b));
    });
    return commitments;
}

/// Without the journals only the form of the ballots' leaves can be checked.
Finding form_fault(std::span<const std::string> ballots) {
    for (const std::string& leaf : ballots)
        if (leaf.size() != commitment_size) return "holds something that nobody published";
    const bool sorted = std::ranges::is_sorted(ballots, [](std::string_view a, std::string_view b) {
        return std::ranges::lexicographical_compare(as_bytes(a), as_bytes(b));
    });
    if (!sorted) return "is not sorted, which could tell who voted when";
    return std::nullopt;
}

Finding batch_fault(const Contents& contents, const BatchRecord& before, const BatchRecord& batch) {
    const auto published = published_between(contents, before, batch);
    if (!published) return "names catalogues or decisions that there are not";
    const std::span leaves = std::span(contents.leaves).subspan(before.size, batch.size - before.size);
    if (leaves.size() < published->size() || !std::ranges::equal(*published, leaves.first(published->size())))
        return "does not hold the catalogues and decisions as they are";
    const std::span ballots = leaves.subspan(published->size());
    if (contents.kind == BundleKind::everybody) return form_fault(ballots);
    if (!marks_go_on(contents, before, batch)) return "takes in other entries than it could";
    if (!std::ranges::equal(ballots, ballots_between(contents, before, &batch)))
        return "does not hold the ballots that were received";
    return std::nullopt;
}

}  // namespace

Finding check_batches(Contents& contents) {
    BatchRecord before;
    for (const BatchRecord& batch : contents.batches) {
        if (auto fault = batch_fault(contents, before, batch))
            return fmt::format("batch {} {}", batch.number, *fault);
        before = batch;
    }
    contents.waiting = ballots_between(contents, before, nullptr).size();
    return std::nullopt;
}

}  // namespace baileo::audit
