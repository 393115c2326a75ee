#pragma once

#include <cstdint>
#include <map>

#include "server/results/kiosk_weights.hpp"
#include "server/results/panel/panel_score.hpp"

namespace baileo::results {

/// Everything that a panel result is made of.
struct ResultInputs {
    std::map<domain::InnovationId, CountsByKiosk> ballots;  ///< counted ones, of every innovation offered
    panel::Criteria criteria;
    SubmittedMarks marks;
    unsigned panel_weight = 70;  ///< per cent of the panel, 0..100; the citizens have the rest
    double kiosk_share_limit = results::kiosk_share_limit;
};

/// The same inputs as text that does not depend on where or in what order they were gathered. Its hash names
/// the result and seeds its draws.
[[nodiscard]] std::string inputs_text(const ResultInputs& inputs);

/// A figure for each innovation that has one.
using Figures = std::map<domain::InnovationId, double>;

/// The citizens' side: what the ballots say, for each innovation that has any, with capped kiosks and a
/// fitted prior.
struct CitizenSide {
    Prior prior;
    std::map<domain::InnovationId, WeightedCounts> counts;
    std::map<domain::InnovationId, Posterior> posteriors;
};
[[nodiscard]] CitizenSide citizen_side(const std::map<domain::InnovationId, CountsByKiosk>& ballots,
                                       double share_limit);
[[nodiscard]] Figures indices(const CitizenSide& citizens);
[[nodiscard]] Figures scores(const PanelScores& panel);

/// F = w * panel score + (1 - w) * (index - 25) / 75 * 100, all 0..100: both sides on one scale, the
/// regulation's weights. Source: OECD/JRC, Handbook on Constructing Composite Indicators, 2008, steps 5, 6.
[[nodiscard]] double joined(double panel_score, double index, unsigned panel_weight);

/// Where an innovation stands by its final score.
struct Place {
    double final_score = 0;  ///< 0..100, two decimals
    std::uint32_t rank = 0;  ///< from 1; equal scores share the better rank, and the next ranks stay free

    bool operator==(const Place&) const = default;
};
using Places = std::map<domain::InnovationId, Place>;

/// Joins and ranks the innovations that have what counts: a side without weight may be missing, another not.
/// With other weights than the competition's this is the answer to "what if".
[[nodiscard]] Places ranked(const Figures& panel_scores, const Figures& indices, unsigned panel_weight);

}  // namespace baileo::results
