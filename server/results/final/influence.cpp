#include "server/results/final/influence.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace baileo::results {
namespace {

Figures panel_figures(const panel::Criteria& criteria, const SubmittedMarks& marks) {
    return scores(PanelScores(criteria, marks));
}

Figures citizen_figures(const ResultInputs& inputs) {
    return indices(citizen_side(inputs.ballots, inputs.kiosk_share_limit));
}

std::set<domain::InnovationId> first(const Places& places, std::size_t top) {
    std::set<domain::InnovationId> found;
    for (const auto& [innovation, place] : places)
        if (place.rank <= top) found.insert(innovation);
    return found;
}

SubmittedMarks without_judge(SubmittedMarks marks, const panel::JudgeId& judge) {
    for (auto& [innovation, judges] : marks)
        judges.erase(judge);
    return marks;
}

}  // namespace

Influence compare(const Places& with, const Places& without, std::size_t top) {
    Influence result;
    std::tuple<std::size_t, double> furthest{0, 0};
    for (const auto& [innovation, place] : with) {
        const auto found = without.find(innovation);
        const bool lost = found == without.end();
        const Place other = lost ? Place{} : found->second;
        const double change = lost ? 0 : std::abs(place.final_score - other.final_score);
        const std::size_t ranks =
            lost ? with.size() : std::max(place.rank, other.rank) - std::min(place.rank, other.rank);
        if (ranks > 0) ++result.moved;
        result.largest_change = std::max(result.largest_change, change);
        if (std::tuple(ranks, change) <= furthest) continue;
        furthest = {ranks, change};
        result.most_moved = innovation;
        result.rank_with = place.rank;
        result.rank_without = other.rank;
    }
    result.changes_first = first(with, 1) != first(without, 1);
    result.changes_top = first(with, top) != first(without, top);
    return result;
}

ResultInputs without_kiosks(const ResultInputs& inputs, const std::set<domain::KioskId>& kiosks) {
    ResultInputs rest = inputs;
    for (auto& [innovation, by_kiosk] : rest.ballots)
        for (const domain::KioskId& kiosk : kiosks)
            by_kiosk.erase(kiosk);
    return rest;
}

std::map<domain::KioskId, Influence> kiosk_influence(const ResultInputs& inputs, std::size_t top) {
    const Figures panel = panel_figures(inputs.criteria, inputs.marks);
    const Places with = ranked(panel, citizen_figures(inputs), inputs.panel_weight);
    std::map<domain::KioskId, Influence> result;
    for (const auto& [innovation, kiosks] : inputs.ballots)
        for (const auto& [kiosk, counts] : kiosks)
            result[kiosk];
    for (auto& [kiosk, influence] : result) {
        const ResultInputs rest = without_kiosks(inputs, {kiosk});
        influence = compare(with, ranked(panel, citizen_figures(rest), inputs.panel_weight), top);
    }
    return result;
}

std::map<panel::JudgeId, Influence> judge_influence(const ResultInputs& inputs, std::size_t top) {
    const Figures citizens = citizen_figures(inputs);
    const Places with = ranked(panel_figures(inputs.criteria, inputs.marks), citizens, inputs.panel_weight);
    std::map<panel::JudgeId, Influence> result;
    for (const auto& [innovation, judges] : inputs.marks)
        for (const auto& [judge, marks] : judges)
            result[judge];
    for (auto& [judge, influence] : result) {
        const Figures panel = panel_figures(inputs.criteria, without_judge(inputs.marks, judge));
        influence = compare(with, ranked(panel, citizens, inputs.panel_weight), top);
    }
    return result;
}

}  // namespace baileo::results
