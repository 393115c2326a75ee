// What new entries add to the store and to the running tally.
#include "server/usecases/intake.hpp"

namespace baileo::usecases {

Status Intake::store_new_entries() {
    const auto rules = writer_.rules();
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
    const merge::Verdict verdict = merge::judge(entry.ballot, kiosk_.id, rules);
    if (verdict == merge::Verdict::counted)
        if (auto aside = set_aside_earlier_choices(*entry.ballot, difference); !aside) return aside;
    if (entry.ballot)
        merge::apply(difference, verdict, entry.ballot->innovation, entry.ballot->overall, 1);
    else
        ++difference.verdicts[verdict];
    return writer_.add_ballot(journal_.number, {entry.seq, entry.ballot, verdict});
}

/// Entries come in the order of their numbers, so the newest rating of a visit is the one that stands.
Status Intake::set_aside_earlier_choices(const domain::Ballot& ballot, merge::Tally& difference) {
    const auto choices = writer_.choices(journal_.number, ballot.visit, ballot.innovation);
    if (!choices) return tl::unexpected(choices.error());
    for (const store::StoredBallot& choice : *choices) {
        if (choice.verdict != merge::Verdict::counted) continue;
        constexpr auto changed = merge::Verdict::changed_in_visit;
        merge::apply(difference, merge::Verdict::counted, ballot.innovation, choice.ballot->overall, -1);
        merge::apply(difference, changed, ballot.innovation, choice.ballot->overall, 1);
        if (auto set = writer_.set_verdict(journal_.number, choice.seq, changed); !set) return set;
    }
    return {};
}

}  // namespace baileo::usecases
