#include "server/usecases/tally_report.hpp"

#include <nlohmann/json.hpp>

#include "server/results/citizen_index.hpp"

namespace baileo::usecases {
namespace {

using Json = nlohmann::ordered_json;

Json ballots_json(const merge::Tally& tally) {
    std::uint64_t received = 0;
    std::uint64_t counted = 0;
    Json set_aside = Json::object();
    for (const auto& [verdict, ballots] : tally.verdicts) {
        received += ballots;
        if (verdict == merge::Verdict::counted)
            counted = ballots;
        else
            set_aside[std::string(merge::word(verdict))] = ballots;
    }
    return {{"received", received}, {"counted", counted}, {"set_aside", std::move(set_aside)}};
}

Json innovation_json(const domain::InnovationId& id, const merge::Counts& counts) {
    const auto index = results::plain_index(counts);
    return {{"id", id.text()},
            {"ballots", results::ballots(counts)},
            {"counts", counts},
            {"index", index ? Json(*index) : Json(nullptr)}};
}

Result<Json> report(store::Reader& reader) {
    const auto rules = reader.rules();
    if (!rules) return tl::unexpected(rules.error());
    const auto tally = reader.tally();
    if (!tally) return tl::unexpected(tally.error());
    const auto journals = reader.journals();
    if (!journals) return tl::unexpected(journals.error());

    std::uint64_t outside = 0;
    for (const store::Journal& journal : *journals)
        outside += journal.claimed_seq - journal.stored.seq;
    Json innovations = Json::array();
    for (const auto& [id, counts] : tally->innovations)
        innovations.push_back(innovation_json(id, counts));
    return Json{{"competition", rules->competition.text()},
                {"mode", domain::word(rules->mode)},
                {"catalogue_version", rules->catalogue_modes.rbegin()->first},
                {"entries_outside", outside},
                {"ballots", ballots_json(*tally)},
                {"innovations", std::move(innovations)}};
}

}  // namespace

Result<std::string> tally_report(Services services) {
    const auto json = store::ask(services.store, report);
    if (!json) return tl::unexpected(json.error());
    return json->dump(2) + "\n";
}

}  // namespace baileo::usecases
