#include "server/merge/merge.hpp"

#include <tuple>

namespace baileo::merge {
namespace {

using Choice = std::tuple<std::int64_t, domain::VisitId, domain::InnovationId>;

/// For each visit and innovation, the seq of the rating that stands: the last one that could count.
std::map<Choice, std::uint64_t> standing_ratings(std::span<const Received> received,
                                                 std::span<const Verdict> verdicts) {
    std::map<Choice, std::uint64_t> standing;
    for (std::size_t i = 0; i < received.size(); ++i) {
        if (verdicts[i] != Verdict::counted) continue;
        const Received& each = received[i];
        auto& seq = standing[{each.journal, each.ballot->visit, each.ballot->innovation}];
        seq = std::max(seq, each.seq);
    }
    return standing;
}

}  // namespace

Merged merge(std::span<const Received> received, const Rules& rules) {
    Merged merged;
    merged.verdicts.reserve(received.size());
    for (const Received& each : received)
        merged.verdicts.push_back(judge(each.ballot, each.kiosk, rules));

    const auto standing = standing_ratings(received, merged.verdicts);
    for (const auto& [innovation, withdrawn] : rules.innovations)
        merged.tally.innovations[innovation] = {};
    for (std::size_t i = 0; i < received.size(); ++i) {
        const Received& each = received[i];
        Verdict& verdict = merged.verdicts[i];
        if (verdict == Verdict::counted &&
            standing.at({each.journal, each.ballot->visit, each.ballot->innovation}) != each.seq)
            verdict = Verdict::changed_in_visit;
        if (each.ballot)
            apply(merged.tally, verdict, each.ballot->innovation, each.ballot->overall, 1);
        else
            ++merged.tally.verdicts[verdict];
    }
    return merged;
}

void apply(Tally& tally, Verdict verdict, const domain::InnovationId& innovation, domain::Rating overall,
           int count) {
    const auto change = static_cast<std::uint64_t>(static_cast<std::int64_t>(count));
    auto& with_verdict = tally.verdicts[verdict];
    with_verdict += change;
    if (with_verdict == 0) tally.verdicts.erase(verdict);
    if (verdict == Verdict::counted) tally.innovations[innovation][domain::value(overall) - 1] += change;
}

}  // namespace baileo::merge
