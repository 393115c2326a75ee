// Whether tally and verdicts are what the merge gives.
#include <fmt/format.h>

#include <algorithm>

#include "server/audit/contents.hpp"
#include "server/audit/first_difference.hpp"

namespace baileo::audit {
namespace {

merge::Rules rules_in(const Contents& contents) {
    std::vector<Act> acts;
    acts.reserve(contents.decisions.size());
    for (const DecisionRecord& decision : contents.decisions)
        acts.push_back({decision.kind, decision.kiosk});
    return rules_of(contents.catalogues, contents.codes, acts);
}

std::vector<merge::Received> received_in(const Contents& contents) {
    std::vector<merge::Received> received;
    for (const ReadJournal& journal : contents.lines)
        std::ranges::copy(journal.ballots, std::back_inserter(received));
    return received;
}

TallyDocument recounted(const Contents& contents, merge::Tally tally) {
    const domain::Catalogue& newest = contents.catalogues.back().catalogue;
    TallyDocument document{newest.competition.id, newest.competition.mode, newest.version, 0,
                           std::move(tally)};
    for (const JournalRecord& journal : contents.journals)
        document.entries_outside += journal.claimed_seq - journal.stored.seq;
    return document;
}

/// What can be said of a tally without the ballots.
Finding sum_fault(const Contents& contents) {
    const domain::Catalogue& newest = contents.catalogues.back().catalogue;
    const TallyDocument& tally = contents.tally;
    if (tally.competition != newest.competition.id || tally.mode != newest.competition.mode ||
        tally.catalogue_version != newest.version)
        return "tally.json is not of the newest catalogue";
    std::uint64_t answers = 0;
    for (const auto& [innovation, counts] : tally.tally.innovations)
        for (const std::uint64_t count : counts)
            answers += count;
    const auto counted = tally.tally.verdicts.find(merge::Verdict::counted);
    if (answers != (counted == tally.tally.verdicts.end() ? 0 : counted->second))
        return "the answers in tally.json are not as many as the ballots that count";
    const auto is_ballot = [](const std::string& leaf) { return leaf.size() == 32; };
    std::uint64_t committed = 0;
    for (const auto& [verdict, ballots] : tally.tally.verdicts)
        if (verdict != merge::Verdict::malformed) committed += ballots;
    if (committed < static_cast<std::uint64_t>(std::ranges::count_if(contents.leaves, is_ballot)))
        return "the log holds more ballots than tally.json says were received";
    return std::nullopt;
}

}  // namespace

Finding check_tally(Contents& contents) {
    const auto file = contents.file("tally.json");
    if (!file) return "there is no file tally.json";
    if (contents.kind == BundleKind::auditor) {
        const merge::Merged merged = merge::merge(received_in(contents), rules_in(contents));
        contents.tally = recounted(contents, merged.tally);
        if (const auto fault = first_difference(*file, write_tally(contents.tally)))
            return "tally.json is not what the entries give: " + *fault;
        return std::nullopt;
    }
    auto tally = read_tally(*file);
    if (!tally) return "tally.json: " + tally.error().detail;
    contents.tally = std::move(*tally);
    return sum_fault(contents);
}

Finding check_verdicts(Contents& contents) {
    const auto file = contents.file("verdicts.csv");
    if (!file) return "there is no file verdicts.csv";
    const std::vector<merge::Received> received = received_in(contents);
    const merge::Merged merged = merge::merge(received, rules_in(contents));
    std::string should = "journal,seq,verdict\n";
    for (std::size_t i = 0; i < received.size(); ++i)
        should +=
            fmt::format("{},{},{}\n", received[i].journal, received[i].seq, merge::word(merged.verdicts[i]));
    if (const auto fault = first_difference(*file, should))
        return "verdicts.csv is not what the merge gives: " + *fault;
    return std::nullopt;
}

}  // namespace baileo::audit
