#include "server/usecases/ranking_json.hpp"

#include <nlohmann/json.hpp>

#include "shared/base/time_text.hpp"
#include "shared/crypto/sha256.hpp"

namespace baileo::usecases {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;

json localized(const domain::LocalizedText& text) { return {{"id", text.id}, {"en", text.en}}; }

json competition_json(const domain::Competition& competition) {
    // Phases after the provisional one (objections, official) do not exist yet.
    return {{"id", competition.id.text()},
            {"title", localized(competition.title)},
            {"mode", domain::word(competition.mode)},
            {"state", "provisional"}};
}

json ballots_json(const RankingReport& report) {
    std::map<std::string, std::uint64_t> set_aside;
    for (const auto& [verdict, ballots] : report.set_aside) {
        const std::string_view word = merge::word(verdict);
        set_aside[std::string(word.substr(0, word.find(':')))] += ballots;
    }
    return {{"received", report.received}, {"counted", report.counted}, {"set_aside", set_aside}};
}

json kiosk_json(const KioskContact& kiosk) {
    json object{{"id", kiosk.id.text()},
                {"name", kiosk.name},
                {"state", store::word(kiosk.status)},
                {"last_heard_seconds", nullptr},
                {"waiting", nullptr}};
    // A kiosk that was never heard has not told either how much it holds.
    if (kiosk.last_heard) {
        object["last_heard_seconds"] = kiosk.last_heard->count();
        object["waiting"] = kiosk.waiting;
    }
    return object;
}

json unit_json(const RankedInnovation& row) {
    json kecamatan = nullptr;
    if (!row.kecamatan.empty()) kecamatan = row.kecamatan;
    return {{"code", row.innovation.unit.code.text()},
            {"kind", domain::word(row.innovation.unit.kind)},
            {"name", localized(row.unit_name)},
            {"kecamatan", std::move(kecamatan)}};
}

json innovation_json(const RankedInnovation& row) {
    json object{{"id", row.innovation.id.text()},  {"title", localized(row.innovation.title)},
                {"sample", row.innovation.sample}, {"unit", unit_json(row)},
                {"ballots", row.ballots},          {"counts", row.counts}};
    if (row.standing) {
        const results::Standing& standing = *row.standing;
        object.update({{"rank", standing.rank},
                       {"rank_low", standing.rank_low},
                       {"rank_high", standing.rank_high},
                       {"plain_index", standing.plain_index},
                       {"index", standing.index},
                       {"interval", {standing.interval_low, standing.interval_high}},
                       {"band", std::string(1, standing.band)}});
    } else {
        for (const auto* const name :
             {"rank", "rank_low", "rank_high", "plain_index", "index", "interval", "band"})
            object[name] = nullptr;
    }
    return object;
}

/// How long ago, in steps that a reader would call a change: connected, late (as the console draws them), and
/// then each hour.
std::string contact_step(const KioskContact& kiosk) {
    if (!kiosk.last_heard) return "never";
    if (*kiosk.last_heard <= 120s) return "connected";
    if (*kiosk.last_heard <= 900s) return "late";
    return std::to_string(std::chrono::floor<std::chrono::hours>(*kiosk.last_heard).count()) + "h";
}

}  // namespace

std::string ranking_json(const RankingReport& report) {
    json kiosks = json::array();
    for (const KioskContact& kiosk : report.kiosks)
        kiosks.push_back(kiosk_json(kiosk));
    json innovations = json::array();
    for (const RankedInnovation& row : report.innovations)
        innovations.push_back(innovation_json(row));
    return json{{"competition", competition_json(report.competition)},
                {"method",
                 {{"formula", results::formula},
                  {"interval", results::interval_share},
                  {"prior_strength", results::prior_strength}}},
                {"updated_at", to_rfc3339(report.computed_at)},
                {"ballots", ballots_json(report)},
                {"kiosks", std::move(kiosks)},
                {"innovations", std::move(innovations)}}
        .dump();
}

std::string ranking_etag(const RankingReport& report) {
    std::string inputs;
    for (const KioskContact& kiosk : report.kiosks)
        inputs += kiosk.id.text() + " " + kiosk.name + " " + std::string(store::word(kiosk.status)) + " " +
                  contact_step(kiosk) + " " + std::to_string(kiosk.waiting) + "\n";
    return "\"" + std::to_string(report.tally_revision) + "-" + to_hex(crypto::sha256(inputs)).substr(0, 16) +
           "\"";
}

}  // namespace baileo::usecases
