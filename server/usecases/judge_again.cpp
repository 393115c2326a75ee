#include "server/usecases/judge_again.hpp"

namespace baileo::usecases {
namespace {

/// Every stored ballot as the merge takes it, and beside it the verdict it has now.
struct Judged {
    std::vector<merge::Received> received;
    std::vector<merge::Verdict> verdicts;
};

Result<Judged> all_ballots(store::Reader& reader) {
    const auto journals = reader.journals();
    if (!journals) return tl::unexpected(journals.error());
    std::map<std::int64_t, domain::KioskId> kiosks;
    for (const store::Journal& journal : *journals)
        kiosks[journal.number] = journal.kiosk;

    Judged judged;
    const auto read = reader.each_ballot([&](std::int64_t journal, const store::StoredBallot& stored) {
        judged.received.push_back({journal, stored.seq, kiosks[journal], stored.ballot});
        judged.verdicts.push_back(stored.verdict);
    });
    if (!read) return tl::unexpected(read.error());
    return judged;
}

std::set<domain::CodeTag> codes_of(const Judged& judged) {
    std::set<domain::CodeTag> codes;
    for (const merge::Received& received : judged.received)
        if (received.ballot && received.ballot->code_tag) codes.insert(*received.ballot->code_tag);
    return codes;
}

}  // namespace

Result<merge::Rules> rules_for(store::Reader& reader, const std::set<domain::CodeTag>& codes) {
    auto rules = reader.rules();
    if (!rules) return rules;
    auto valid = reader.valid_codes(codes);
    if (!valid) return tl::unexpected(valid.error());
    rules->codes = std::move(*valid);
    return rules;
}

Status judge_again(store::Writer& writer) {
    const auto judged = all_ballots(writer);
    if (!judged) return tl::unexpected(judged.error());
    const auto rules = rules_for(writer, codes_of(*judged));
    if (!rules) return tl::unexpected(rules.error());

    const merge::Merged merged = merge::merge(judged->received, *rules);
    for (std::size_t i = 0; i < merged.verdicts.size(); ++i) {
        if (merged.verdicts[i] == judged->verdicts[i]) continue;
        const merge::Received& ballot = judged->received[i];
        if (auto set = writer.set_verdict(ballot.journal, ballot.seq, merged.verdicts[i]); !set) return set;
    }
    return writer.put_tally(merged.tally);
}

}  // namespace baileo::usecases
