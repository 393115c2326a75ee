#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "server/app/commands.hpp"
#include "server/usecases/ranking.hpp"
#include "server/usecases/recount.hpp"
#include "server/usecases/tally_report.hpp"

namespace baileo::app {
namespace {

std::string line_of(const usecases::RankedInnovation& row, const results::Standing& standing) {
    return fmt::format("{:>4}  {:6.2f}  {:6.2f} to {:6.2f}  {:>4}  {:>7}  {}\n", standing.rank,
                       standing.index, standing.interval_low, standing.interval_high, standing.band,
                       row.ballots, row.innovation.title.id);
}

std::string table_of(const usecases::RankingReport& report) {
    std::string output = fmt::format("{} ballots received, {} counted\n", report.received, report.counted);
    for (const auto& [verdict, count] : report.set_aside)
        output += fmt::format("  {} {}\n", count, word(verdict));
    output += fmt::format("\n{:>4}  {:>6}  {:>16}  {:>4}  {:>7}  {}\n", "rank", "index", "90% interval",
                          "band", "ballots", "innovation");
    std::size_t unrated = 0;
    for (const auto& row : report.innovations) {
        if (row.standing)
            output += line_of(row, *row.standing);
        else
            ++unrated;
    }
    if (unrated > 0) output += fmt::format("{} innovations have no ballots yet.\n", unrated);
    return output;
}

std::string recount_json(const usecases::Recount& recount) {
    return nlohmann::json{{"agrees", recount.differences.empty()},
                          {"entries", recount.entries},
                          {"ballots", recount.ballots},
                          {"differences", recount.differences}}
               .dump(2) +
           "\n";
}

std::string recount_text(const usecases::Recount& recount) {
    return fmt::format("{} entries read again, {} ballots counted again: {}\n", recount.entries,
                       recount.ballots,
                       recount.differences.empty() ? "the same as the running tally."
                                                   : "NOT the same as the running tally.");
}

}  // namespace

CommandOutcome run(const ShowTally& command, usecases::Services services) {
    if (command.json) {
        auto report = usecases::tally_report(services);
        return report ? success(std::move(*report)) : failed(report.error());
    }
    const auto report = usecases::RankingDesk(services).report();
    return report ? success(table_of(*report)) : failed(report.error());
}

CommandOutcome run(const Recount& command, usecases::Services services) {
    const auto recount = usecases::recount(services);
    if (!recount) return failed(recount.error());
    CommandOutcome outcome = success(command.json ? recount_json(*recount) : recount_text(*recount));
    for (const std::string& difference : recount->differences)
        outcome.complaint += difference + "\n";
    if (!recount->differences.empty()) outcome.exit_code = 1;
    return outcome;
}

}  // namespace baileo::app
