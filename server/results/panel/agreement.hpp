#pragma once

#include "server/results/panel/panel_score.hpp"

namespace baileo::results {

/// Below this concordance the panel should talk before it decides.
inline constexpr double low_concordance = 0.5;

/// How much the judges agree.
struct Agreement {
    /// Kendall's W, 0 (none) to 1 (all rank alike), corrected for ties, over the innovations that all judges
    /// scored; nothing with fewer than two judges or three such innovations, or if everyone ties everything.
    std::optional<double> concordance;
    std::size_t ranked = 0;  ///< innovations that all judges scored
    /// ICC(2,1): how far one judge's total can be trusted, 0..1; nothing if severity could not be levelled.
    std::optional<double> single_judge;
    /// ICC(2,k): the same of the mean of k judges, k the harmonic mean of the judges per innovation.
    std::optional<double> mean_of_judges;
    double judges_each = 0;  ///< that k; 0 without totals

    bool operator==(const Agreement&) const = default;
};

/// Sources: M. G. Kendall, Rank Correlation Methods, 4th ed., 1970, chapter 6; P. E. Shrout, J. L. Fleiss,
/// "Intraclass correlations: uses in assessing rater reliability", Psychological Bulletin 86(2), 1979,
/// ICC(2,1) and ICC(2,k), with the variances of the severity model in place of the mean squares of a full
/// table.
[[nodiscard]] Agreement agreement(const PanelScores& panel);

/// How far the judges of one innovation are apart, after the severity of each is levelled.
struct Disagreement {
    domain::InnovationId innovation;
    panel::JudgeId lowest, highest;
    double low = 0, high = 0;  ///< their totals as levelled

    bool operator==(const Disagreement&) const = default;
};

/// The innovations with the largest gaps between judges, largest first, `most` at most; those that one judge
/// alone scored do not appear. Totals count as they are if severity could not be levelled.
[[nodiscard]] std::vector<Disagreement> largest_disagreements(const PanelScores& panel, std::size_t most);

}  // namespace baileo::results
