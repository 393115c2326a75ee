#pragma once

#include "server/results/panel/score_table.hpp"
#include "server/results/panel/symmetric_matrix.hpp"
#include "server/results/random_generator.hpp"

namespace baileo::results {

/// How much of the spread of the totals is due to what, in points^2.
struct Variances {
    double innovation = 0;  ///< innovations differ
    double judge = 0;       ///< judges differ in severity
    double error = 0;       ///< the rest: judges disagree about an innovation

    bool operator==(const Variances&) const = default;
};

/// The additive model of a panel: total = mean + innovation + judge + error, the last three normal around
/// zero with the `Variances`. Solves Henderson's mixed-model equations for these variances; the innovations
/// are absorbed, so that only a matrix of the judges' size is left. Sources: C. R. Henderson, "Best linear
/// unbiased estimation and prediction under a selection model", Biometrics 31(2), 1975; S. R. Searle, G.
/// Casella, C. E. McCulloch, Variance Components, 1992, 7.4 and 7.6. Keeps a reference to the table.
class SeverityModel {
  public:
    SeverityModel(const ScoreTable& table, const Variances& variances);

    [[nodiscard]] const Variances& variances() const { return variances_; }
    /// What the panel's average judge would give the innovation at this place, 0..100 for sane totals.
    [[nodiscard]] double score(std::size_t innovation) const;
    /// Standard deviation of that estimate.
    [[nodiscard]] double score_deviation(std::size_t innovation) const;
    /// How many points this judge gives more than the panel's average judge.
    [[nodiscard]] double severity(std::size_t judge) const;
    [[nodiscard]] double severity_deviation(std::size_t judge) const;
    /// What a judge would have to agree with the others exactly: the expected total.
    [[nodiscard]] double expected(std::size_t innovation, std::size_t judge) const;

    /// Possible true scores of all innovations, drawn together, with the variance of the error as uncertain
    /// as it is. The table has at least as many totals as innovations and judges. Source: A. Gelman et al.,
    /// Bayesian Data Analysis, 3rd ed., section 14.2.
    void draw(RandomGenerator& random, std::vector<double>& scores) const;

    /// Variances that are likelier than these: one step of the EM algorithm for the restricted likelihood.
    [[nodiscard]] Variances improved() const;

  private:
    /// The innovation's effect if mean and judges were these: its shrunken mean remainder.
    [[nodiscard]] double remainder(std::size_t innovation, const std::vector<double>& solution) const;
    /// Mean over the judges, added to the mean: the level of the average judge.
    [[nodiscard]] double level(const std::vector<double>& solution) const;
    /// Row of coefficients times inverse times itself, for a row with these entries.
    [[nodiscard]] double quadratic(const std::vector<double>& row) const;

    const ScoreTable* table_;
    Variances variances_;
    std::vector<double> weight_;  ///< for each innovation: 1 / (number of totals + error / innovation)
    Cholesky absorbed_;           ///< mean, then judges
    SymmetricMatrix inverse_;
    std::vector<double> solution_;  ///< mean, then judges
};

/// The most likely variances of a table with at least two judges, by repeating `improved` until it changes
/// nothing that matters, 1,000 times at most. Errors are never taken for smaller than a tenth of a point.
[[nodiscard]] Variances restricted_likelihood_variances(const ScoreTable& table);

}  // namespace baileo::results
