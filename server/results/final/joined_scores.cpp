#include "server/results/final/joined_scores.hpp"

#include <algorithm>
#include <functional>

#include "server/results/fitted_prior.hpp"
#include "shared/base/expects.hpp"

namespace baileo::results {
namespace {

void add_ballots(std::string& text, const ResultInputs& inputs) {
    for (const auto& [innovation, kiosks] : inputs.ballots)
        for (const auto& [kiosk, counts] : kiosks) {
            text += "ballots " + innovation.text() + " " + kiosk.text();
            for (const std::uint64_t count : counts)
                text += " " + std::to_string(count);
            text += "\n";
        }
}

void add_marks(std::string& text, const ResultInputs& inputs) {
    for (const auto& [innovation, judges] : inputs.marks)
        for (const auto& [judge, marks] : judges) {
            text += "marks " + innovation.text() + " " + judge.text();
            for (const auto& [criterion, mark] : marks)
                text += " " + criterion.text() + "=" + std::to_string(mark);
            text += "\n";
        }
}

/// The figure of an innovation, 0 if its side has no weight; nothing if it has weight and no figure.
std::optional<double> figure(const Figures& figures, const domain::InnovationId& innovation,
                             unsigned weight) {
    if (weight == 0) return 0;
    const auto found = figures.find(innovation);
    if (found == figures.end()) return std::nullopt;
    return found->second;
}

}  // namespace

std::string inputs_text(const ResultInputs& inputs) {
    // A share of the weight in hundredths of a per cent: as precise as anyone would decide it.
    const auto limit = static_cast<std::uint64_t>(inputs.kiosk_share_limit * 10'000 + 0.5);
    std::string text = "panel-weight " + std::to_string(inputs.panel_weight) + "\nkiosk-share-limit " +
                       std::to_string(limit) + "\n";
    // By id: the order in which criteria are shown decides nothing.
    std::map<panel::CriterionId, unsigned> weights;
    for (const panel::Criterion& criterion : inputs.criteria)
        weights[criterion.id] = criterion.weight;
    for (const auto& [criterion, weight] : weights)
        text += "criterion " + criterion.text() + " " + std::to_string(weight) + "\n";
    add_ballots(text, inputs);
    add_marks(text, inputs);
    return text;
}

CitizenSide citizen_side(const std::map<domain::InnovationId, CountsByKiosk>& ballots_by_kiosk,
                         double share_limit) {
    CitizenSide side;
    std::vector<merge::Counts> all;
    all.reserve(ballots_by_kiosk.size());
    for (const auto& [innovation, kiosks] : ballots_by_kiosk) {
        const merge::Counts sum = summed(kiosks);
        if (ballots(sum) == 0) continue;
        all.push_back(sum);
        side.counts.emplace(innovation, capped(kiosks, share_limit));
    }
    side.prior = fitted_prior(all);
    for (const auto& [innovation, counts] : side.counts)
        side.posteriors.emplace(innovation, posterior_of(counts, side.prior));
    return side;
}

Figures indices(const CitizenSide& citizens) {
    Figures figures;
    for (const auto& [innovation, posterior] : citizens.posteriors)
        figures.emplace(innovation, posterior.index());
    return figures;
}

Figures scores(const PanelScores& panel) {
    Figures figures;
    for (std::size_t i = 0; i < panel.table().innovations.size(); ++i)
        figures.emplace(panel.table().innovations[i], panel.score(i).score);
    return figures;
}

double joined(double panel_score, double index, unsigned panel_weight) {
    expects(panel_weight <= 100, "a weight is at most 100 per cent");
    const auto panel = static_cast<double>(panel_weight);
    return (panel * panel_score + (100 - panel) * ((index - 25) / 75 * 100)) / 100;
}

Places ranked(const Figures& panel_scores, const Figures& indices, unsigned panel_weight) {
    Places places;
    std::vector<double> finals;
    for (const auto& [innovation, figure_there] : panel_weight == 0 ? indices : panel_scores) {
        const auto panel_score = figure(panel_scores, innovation, panel_weight);
        const auto index = figure(indices, innovation, 100 - panel_weight);
        if (!panel_score || !index) continue;
        const double final_score = rounded(joined(*panel_score, *index, panel_weight));
        places.emplace(innovation, Place{final_score, 0});
        finals.push_back(final_score);
    }
    std::ranges::sort(finals, std::greater());
    for (auto& [innovation, place] : places)
        place.rank = static_cast<std::uint32_t>(
            std::ranges::lower_bound(finals, place.final_score, std::greater()) - finals.begin() + 1);
    return places;
}

}  // namespace baileo::results
