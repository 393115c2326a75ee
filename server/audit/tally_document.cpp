#include "server/audit/tally_document.hpp"

#include <nlohmann/json.hpp>

#include "server/results/citizen_index.hpp"
#include "shared/protocol/json_fields.hpp"

namespace baileo::audit {
namespace {

using Json = nlohmann::ordered_json;
using protocol::JsonFields;

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

void read_verdicts(const nlohmann::json& ballots, merge::Tally& tally) {
    JsonFields fields(ballots, "ballots");
    if (const auto counted = fields.number("counted")) tally.verdicts[merge::Verdict::counted] = counted;
    const nlohmann::json& set_aside = fields.member("set_aside");
    if (!set_aside.is_object()) return;
    for (const auto& [word, count] : set_aside.items())
        if (const auto verdict = merge::verdict_of(word); verdict && count.is_number_unsigned())
            tally.verdicts[*verdict] = count.get<std::uint64_t>();
}

void read_innovations(const nlohmann::json& innovations, merge::Tally& tally) {
    for (const nlohmann::json& each : innovations) {
        JsonFields fields(each, "innovation");
        const auto id = fields.value("id", domain::InnovationId::parse);
        merge::Counts counts{};
        std::size_t answer = 0;
        for (const nlohmann::json& count : fields.member("counts"))
            if (answer < counts.size() && count.is_number_unsigned())
                counts[answer++] = count.get<std::uint64_t>();
        tally.innovations[id] = counts;
    }
}

}  // namespace

std::string write_tally(const TallyDocument& document) {
    Json innovations = Json::array();
    for (const auto& [id, counts] : document.tally.innovations)
        innovations.push_back(innovation_json(id, counts));
    return Json{{"competition", document.competition.text()},
                {"mode", domain::word(document.mode)},
                {"catalogue_version", document.catalogue_version},
                {"entries_outside", document.entries_outside},
                {"ballots", ballots_json(document.tally)},
                {"innovations", std::move(innovations)}}
               .dump(2) +
           "\n";
}

Result<TallyDocument> read_tally(std::string_view text) {
    const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    JsonFields fields(json, "tally");
    TallyDocument document;
    document.competition = fields.value("competition", domain::CompetitionId::parse);
    document.mode = fields.value("mode", domain::mode_of);
    document.catalogue_version = fields.number("catalogue_version");
    document.entries_outside = fields.number("entries_outside");
    read_verdicts(fields.member("ballots"), document.tally);
    read_innovations(fields.member("innovations"), document.tally);
    auto read = fields.finish(std::move(document));
    // What was left out above, or does not add up, is written otherwise.
    if (read && write_tally(*read) != text)
        return failure(ErrorCode::malformed, "a figure in it is not what its counts give");
    return read;
}

}  // namespace baileo::audit
