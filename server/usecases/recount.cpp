#include "server/usecases/recount.hpp"

#include <fmt/format.h>

#include "server/audit/rules.hpp"
#include "server/usecases/stored_journal.hpp"

namespace baileo::usecases {
namespace {

/// At most so many ballots are named one by one; the tallies show the rest.
constexpr std::size_t named_ballots = 20;

/// The codes in the list that a signed catalogue names. Errors: storage_corrupt if the file is another one.
Result<std::set<domain::CodeTag>> codes_in_list(store::Reader& reader, const domain::CodeCheck& check) {
    if (check.list.empty()) return std::set<domain::CodeTag>();
    const auto blob = reader.blob(check.list);
    if (!blob) return tl::unexpected(blob.error());
    if (!*blob || to_hex(crypto::sha256((*blob)->bytes)) != check.list)
        return failure(ErrorCode::storage_corrupt, "the list of ballot codes is not the one that was signed");
    return audit::listed_codes((*blob)->bytes);
}

Result<std::vector<protocol::CatalogueManifest>> signed_catalogues(store::Reader& reader,
                                                                   const protocol::VerifierKey& publisher) {
    const auto catalogues = reader.catalogues();
    if (!catalogues) return tl::unexpected(catalogues.error());
    if (catalogues->empty()) return failure(ErrorCode::not_found, "no catalogue was published yet");
    std::vector<protocol::CatalogueManifest> manifests;
    manifests.reserve(catalogues->size());
    for (const store::PublishedCatalogue& published : *catalogues) {
        auto manifest = protocol::read_catalogue_note(published.note, publisher);
        if (!manifest) return failure(manifest.error(), fmt::format("catalogue {}", published.version));
        manifests.push_back(std::move(*manifest));
    }
    return manifests;
}

/// The rules from what was signed and decided, without the columns that repeat it.
Result<merge::Rules> rules_from_records(store::Reader& reader, const protocol::VerifierKey& publisher) {
    const auto catalogues = signed_catalogues(reader, publisher);
    if (!catalogues) return tl::unexpected(catalogues.error());
    auto codes = codes_in_list(reader, audit::code_check_of(*catalogues));
    if (!codes) return tl::unexpected(codes.error());
    const auto decisions = reader.decisions();
    if (!decisions) return tl::unexpected(decisions.error());
    std::vector<audit::Act> acts;
    acts.reserve(decisions->size());
    for (const store::Decision& decision : *decisions)
        acts.push_back({decision.kind, decision.kiosk});
    return audit::rules_of(*catalogues, std::move(*codes), acts);
}

/// Reads all journals again into `received`, in the order of journal and seq.
Status read_journals(store::Reader& reader, const std::string& server_key,
                     std::vector<merge::Received>& received, Recount& recount) {
    const auto journals = reader.journals();
    if (!journals) return tl::unexpected(journals.error());
    for (const store::Journal& journal : *journals) {
        auto read = read_stored_journal(reader, journal, server_key);
        if (!read) return tl::unexpected(read.error());
        recount.entries += read->entries;
        if (read->fault)
            recount.differences.push_back(fmt::format("kiosk {}, epoch {}: {}", journal.kiosk.text(),
                                                      journal.epoch.text(), *read->fault));
        std::ranges::move(read->ballots, std::back_inserter(received));
    }
    recount.ballots = received.size();
    return {};
}

using Verdicts = std::map<std::pair<std::int64_t, std::uint64_t>, merge::Verdict>;

Result<Verdicts> stored_verdicts(store::Reader& reader) {
    Verdicts verdicts;
    const auto read = reader.each_ballot([&](std::int64_t journal, const store::StoredBallot& ballot) {
        verdicts[{journal, ballot.seq}] = ballot.verdict;
    });
    if (!read) return tl::unexpected(read.error());
    return verdicts;
}

void compare_verdicts(std::span<const merge::Received> received, const merge::Merged& merged,
                      const Verdicts& stored, std::vector<std::string>& differences) {
    std::size_t different = 0;
    for (std::size_t i = 0; i < received.size(); ++i) {
        const auto found = stored.find({received[i].journal, received[i].seq});
        if (found != stored.end() && found->second == merged.verdicts[i]) continue;
        if (++different <= named_ballots)
            differences.push_back(
                fmt::format("kiosk {}, entry {}: stored as {}, should be {}", received[i].kiosk.text(),
                            received[i].seq, found == stored.end() ? "no ballot" : merge::word(found->second),
                            merge::word(merged.verdicts[i])));
    }
    if (different > named_ballots)
        differences.push_back(fmt::format("{} more ballots differ", different - named_ballots));
    if (stored.size() > received.size())
        differences.push_back(
            fmt::format("{} stored ballots stand in no entry", stored.size() - received.size()));
}

void compare_tallies(const Recount& recount, std::vector<std::string>& differences) {
    if (recount.running == recount.recounted) return;
    differences.emplace_back("the running tally is not what the entries give");
    for (const auto& [innovation, counts] : recount.recounted.innovations) {
        const auto found = recount.running.innovations.find(innovation);
        if (found != recount.running.innovations.end() && found->second == counts) continue;
        const auto running = found == recount.running.innovations.end() ? merge::Counts{} : found->second;
        differences.push_back(fmt::format("{}: runs at [{}], should be [{}]", innovation.text(),
                                          fmt::join(running, ", "), fmt::join(counts, ", ")));
    }
}

Result<Recount> recount(store::Reader& reader, const ServerIdentity& identity) {
    Recount recount;
    auto running = reader.tally();
    if (!running) return tl::unexpected(running.error());
    recount.running = std::move(*running);
    const auto rules = rules_from_records(reader, identity.publisher().verifier());
    if (!rules) return tl::unexpected(rules.error());
    std::vector<merge::Received> received;
    const auto read = read_journals(reader, identity.server().verifier().text(), received, recount);
    if (!read) return tl::unexpected(read.error());
    const auto verdicts = stored_verdicts(reader);
    if (!verdicts) return tl::unexpected(verdicts.error());

    merge::Merged merged = merge::merge(received, *rules);
    compare_verdicts(received, merged, *verdicts, recount.differences);
    recount.recounted = std::move(merged.tally);
    compare_tallies(recount, recount.differences);
    return recount;
}

}  // namespace

Result<Recount> recount(Services services) {
    return store::ask(services.store,
                      [&](store::Reader& reader) { return recount(reader, services.identity); });
}

}  // namespace baileo::usecases
