#include "server/results/final/panel_result.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "server/results/drawn_ranks.hpp"
#include "shared/base/expects.hpp"

namespace baileo::results {
namespace {

constexpr std::size_t tail_part = 40;  // of all draws lie beyond either end of an interval

/// One innovation on its way to a standing.
struct Candidate {
    FinalStanding standing;
    const Posterior* posterior = nullptr;      ///< nothing without ballots
    std::optional<std::size_t> panel_place{};  ///< in the score table
    std::vector<double> indices{};             ///< drawn
};

Interval interval_of(std::vector<double>& draws, double around) {
    std::ranges::sort(draws);
    const std::size_t outside = (draws.size() + 1) / tail_part;
    return {std::min(around, rounded(draws[outside - 1])),
            std::max(around, rounded(draws[draws.size() - outside]))};
}

CitizenFigures citizen_figures(const CountsByKiosk& kiosks, const WeightedCounts& weighted,
                               const Posterior& posterior) {
    const merge::Counts all = summed(kiosks);
    CitizenFigures figures;
    figures.ballots = ballots(all);
    figures.plain_index = *plain_index(all);
    figures.index = rounded(posterior.index());
    figures.largest_share = weighted.largest_share;
    return figures;
}

std::vector<Candidate> candidates_of(const ResultInputs& inputs, const Places& places,
                                     const CitizenSide& citizens, const PanelScores& panel) {
    std::map<domain::InnovationId, std::size_t> panel_places;
    for (std::size_t i = 0; i < panel.table().innovations.size(); ++i)
        panel_places.emplace(panel.table().innovations[i], i);

    std::vector<Candidate> candidates;
    candidates.reserve(places.size());
    for (const auto& [innovation, place] : places) {
        Candidate& candidate = candidates.emplace_back();
        candidate.standing.innovation = innovation;
        candidate.standing.final_score = place.final_score;
        candidate.standing.rank = place.rank;
        if (const auto found = citizens.posteriors.find(innovation); found != citizens.posteriors.end()) {
            candidate.posterior = &found->second;
            candidate.standing.citizens =
                citizen_figures(inputs.ballots.at(innovation), citizens.counts.at(innovation), found->second);
        }
        if (const auto found = panel_places.find(innovation); found != panel_places.end()) {
            candidate.panel_place = found->second;
            candidate.standing.panel = panel.score(found->second);
        }
    }
    return candidates;
}

std::vector<Drawn> draw(std::vector<Candidate>& candidates, const PanelScores& panel, unsigned panel_weight,
                        const Drawing& drawing) {
    RandomGenerator random(drawing.seed);
    std::vector<double> panel_scores;
    for (Candidate& candidate : candidates)
        candidate.indices.reserve(candidate.posterior == nullptr ? 0 : drawing.draws);
    return draw_ranks(candidates.size(), drawing.draws, [&](std::span<double> finals) {
        panel.draw(random, panel_scores);
        for (std::size_t i = 0; i < finals.size(); ++i) {
            Candidate& candidate = candidates[i];
            // A side that is missing has no weight; any figure will do.
            double index = 25;
            if (candidate.posterior != nullptr) {
                index = candidate.posterior->draw(random);
                candidate.indices.push_back(index);
            }
            const double score = candidate.panel_place ? panel_scores[*candidate.panel_place] : 0;
            finals[i] = joined(score, index, panel_weight);
        }
    });
}

/// In how many draws the first is better.
std::size_t times_better(const Drawn& first, const Drawn& other) {
    std::size_t better = 0;
    for (std::size_t i = 0; i < first.values.size(); ++i)
        better += first.values[i] > other.values[i] ? 1U : 0U;
    return better;
}

/// Places of the candidates by rank, then id.
std::vector<std::size_t> by_rank(const std::vector<Candidate>& candidates) {
    std::vector<std::size_t> order(candidates.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, {}, [&](std::size_t i) { return std::pair(candidates[i].standing.rank, i); });
    return order;
}

void add_ties(std::vector<Candidate>& candidates, const std::vector<Drawn>& drawn) {
    const std::vector<std::size_t> order = by_rank(candidates);
    for (std::size_t i = 0; i < order.size(); ++i) {
        FinalStanding& standing = candidates[order[i]].standing;
        standing.tied_through = standing.rank;
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            const std::size_t better = times_better(drawn[order[i]], drawn[order[j]]);
            const auto draws = static_cast<double>(drawn[order[i]].values.size());
            if (static_cast<double>(better) >= sure_enough * draws) break;
            standing.tied_through = candidates[order[j]].standing.rank;
        }
    }
}

void add_uncertainty(Candidate& candidate, Drawn& drawn, std::size_t top) {
    FinalStanding& standing = candidate.standing;
    const std::size_t draws = drawn.values.size();
    const std::size_t outside = (draws + 1) / tail_part;
    standing.rank_low = std::min(standing.rank, rank_reached_by(drawn.with_rank, outside));
    standing.rank_high = std::max(standing.rank, rank_reached_by(drawn.with_rank, draws - outside));
    std::size_t among_top = 0;
    for (std::size_t place = 0; place < std::min(top, drawn.with_rank.size()); ++place)
        among_top += drawn.with_rank[place];
    standing.chance_first = static_cast<double>(drawn.with_rank.front()) / static_cast<double>(draws);
    standing.chance_top = static_cast<double>(among_top) / static_cast<double>(draws);
    standing.interval = interval_of(drawn.values, standing.final_score);
    if (standing.citizens)
        standing.citizens->interval = interval_of(candidate.indices, standing.citizens->index);
}

double spread(const std::vector<double>& figures) {
    double mean = 0;
    for (const double figure : figures)
        mean += figure / static_cast<double>(figures.size());
    double squares = 0;
    for (const double figure : figures)
        squares += (figure - mean) * (figure - mean);
    return std::sqrt(squares);
}

double effective_weight(const std::vector<Candidate>& candidates, unsigned panel_weight) {
    if (panel_weight == 0 || panel_weight == 100) return panel_weight == 0 ? 0 : 1;
    std::vector<double> panel;
    std::vector<double> citizens;
    panel.reserve(candidates.size());
    citizens.reserve(candidates.size());
    for (const Candidate& candidate : candidates) {
        panel.push_back(joined(candidate.standing.panel->score, 25, panel_weight));
        citizens.push_back(joined(0, candidate.standing.citizens->index, panel_weight));
    }
    const double of_panel = spread(panel);
    const double all = of_panel + spread(citizens);
    return all > 0 ? of_panel / all : static_cast<double>(panel_weight) / 100;
}

std::vector<domain::InnovationId> left_out(const ResultInputs& inputs, const Places& places) {
    std::set<domain::InnovationId> found;
    for (const auto& [innovation, kiosks] : inputs.ballots)
        if (!places.contains(innovation)) found.insert(innovation);
    for (const auto& [innovation, judges] : inputs.marks)
        if (!places.contains(innovation)) found.insert(innovation);
    return {found.begin(), found.end()};
}

}  // namespace

std::string result_text(const ResultInputs& inputs) {
    return "baileo/" + std::string(panel_formula) + "\n" + inputs_text(inputs);
}

PanelResult panel_result(const ResultInputs& inputs, const Drawing& drawing) {
    expects(drawing.draws + 1 >= tail_part, "an interval needs draws beyond its ends");
    const CitizenSide citizens = citizen_side(inputs.ballots, inputs.kiosk_share_limit);
    const PanelScores panel(inputs.criteria, inputs.marks);
    const Places places = ranked(scores(panel), indices(citizens), inputs.panel_weight);

    std::vector<Candidate> candidates = candidates_of(inputs, places, citizens, panel);
    std::vector<Drawn> drawn = draw(candidates, panel, inputs.panel_weight, drawing);
    add_ties(candidates, drawn);
    for (std::size_t i = 0; i < candidates.size(); ++i)
        add_uncertainty(candidates[i], drawn[i], drawing.top);

    PanelResult result;
    result.effective_panel_weight = effective_weight(candidates, inputs.panel_weight);
    result.standings.reserve(candidates.size());
    for (const std::size_t i : by_rank(candidates))
        result.standings.push_back(std::move(candidates[i].standing));
    result.unranked = left_out(inputs, places);
    result.plain_reason = panel.plain_reason();
    result.panel_deviation_known = panel.knows_deviation();
    result.prior = citizens.prior;
    return result;
}

}  // namespace baileo::results
