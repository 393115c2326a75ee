// What new entries add to the store and to the running tally.
#include "server/merge/settle.hpp"
#include "server/usecases/intake.hpp"
#include "server/usecases/judge_again.hpp"

namespace baileo::usecases {
namespace {

std::set<domain::CodeTag> codes_in(const EntryBatch& batch) {
    std::set<domain::CodeTag> codes;
    for (const BatchEntry& entry : batch.entries)
        if (entry.ballot && entry.ballot->code_tag) codes.insert(*entry.ballot->code_tag);
    return codes;
}

}  // namespace

Status Intake::store_new_entries() {
    const auto rules = rules_for(writer_, codes_in(batch_));
    if (!rules) return tl::unexpected(rules.error());
    quarantined_ = rules->quarantined.contains(kiosk_.id);
    merge::Tally difference;
    for (const BatchEntry& entry : batch_.entries) {
        if (entry.seq <= journal_.stored.seq) continue;
        if (auto added = writer_.add_entry(journal_.number, entry.seq, entry.line, now_); !added)
            return added;
        if (entry.is_ballot)
            if (auto judged = store_ballot(entry, *rules, difference); !judged) return judged;
        journal_.stored = entry.head;
    }
    if (difference == merge::Tally{}) return {};
    return writer_.add_to_tally(difference);
}

Status Intake::store_ballot(const BatchEntry& entry, const merge::Rules& rules, merge::Tally& difference) {
    merge::Verdict verdict = merge::judge(entry.ballot, kiosk_.id, rules);
    if (verdict == merge::Verdict::counted)
        if (auto settled = settle(entry, verdict, difference); !settled) return settled;
    if (entry.ballot)
        merge::apply(difference, verdict, entry.ballot->innovation, entry.ballot->overall, 1);
    else
        ++difference.verdicts[verdict];
    return writer_.add_ballot(journal_.number, {entry.seq, entry.ballot, verdict});
}

/// Settles a ballot among its relatives, whose verdicts may change as well: the tally moves both ways.
Status Intake::settle(const BatchEntry& entry, merge::Verdict& verdict, merge::Tally& difference) {
    const auto relatives = writer_.relatives(journal_.number, *entry.ballot);
    if (!relatives) return tl::unexpected(relatives.error());
    std::vector<merge::Received> family{{journal_.number, entry.seq, kiosk_.id, entry.ballot}};
    family.reserve(relatives->size() + 1);
    for (const store::PlacedBallot& each : *relatives)
        family.push_back({each.journal, each.stored.seq, {}, each.stored.ballot});
    std::vector<merge::Verdict> verdicts(family.size(), merge::Verdict::counted);
    merge::settle(family, verdicts);

    verdict = verdicts.front();
    for (std::size_t i = 0; i < relatives->size(); ++i) {
        const auto& [journal, before] = (*relatives)[i];
        const merge::Verdict now = verdicts[i + 1];
        if (now == before.verdict) continue;
        merge::apply(difference, before.verdict, before.ballot->innovation, before.ballot->overall, -1);
        merge::apply(difference, now, before.ballot->innovation, before.ballot->overall, 1);
        if (auto set = writer_.set_verdict(journal, before.seq, now); !set) return set;
    }
    return {};
}

}  // namespace baileo::usecases
