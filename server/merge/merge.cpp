#include "server/merge/merge.hpp"

#include "server/merge/settle.hpp"

namespace baileo::merge {

Merged merge(std::span<const Received> received, const Rules& rules) {
    Merged merged;
    merged.verdicts.reserve(received.size());
    for (const Received& each : received)
        merged.verdicts.push_back(judge(each.ballot, each.kiosk, rules));
    settle(received, merged.verdicts);

    for (const auto& [innovation, withdrawn] : rules.innovations)
        merged.tally.innovations[innovation] = {};
    for (std::size_t i = 0; i < received.size(); ++i) {
        if (const auto& ballot = received[i].ballot)
            apply(merged.tally, merged.verdicts[i], ballot->innovation, ballot->overall, 1);
        else
            ++merged.tally.verdicts[merged.verdicts[i]];
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
