#pragma once

#include <optional>

#include "server/results/panel/severity_model.hpp"
#include "shared/base/words.hpp"

namespace baileo::results {

/// Why severity could not be levelled, so that scores are plain means.
enum class PlainReason {
    too_few_judges,  ///< fewer than three
    not_connected,   ///< some judges share no innovation with the others, not even through others
    too_few_scores,  ///< no more totals than innovations and judges have effects: nothing left to compare
};
inline constexpr Words<PlainReason, 3> plain_reason_words{"too-few-judges", "not-connected",
                                                          "too-few-scores"};

inline constexpr std::size_t judges_to_level = 3;

/// What the panel thinks of one innovation.
struct PanelScore {
    double score = 0;       ///< 0..100: levelled, or the plain mean if the panel has a PlainReason
    double plain_mean = 0;  ///< 0..100, of the judges' totals
    double deviation = 0;   ///< standard deviation of `score`; 0 if unknown
    std::size_t judges = 0;

    bool operator==(const PanelScore&) const = default;
};

/// How much more than the panel's average judge a judge gives, in points; negative is severe.
struct Severity {
    double points = 0;
    double deviation = 0;
    std::size_t innovations = 0;  ///< that the judge scored

    bool operator==(const Severity&) const = default;
};

/// The panel's scores: levelled by the additive severity model where that can be done, else plain means,
/// which a reader must be told. Innovations without a complete total do not appear.
class PanelScores {
  public:
    PanelScores(const panel::Criteria& criteria, const SubmittedMarks& marks);
    PanelScores(const PanelScores&) = delete;  // the model refers to the table
    PanelScores& operator=(const PanelScores&) = delete;
    ~PanelScores() = default;

    [[nodiscard]] const ScoreTable& table() const { return table_; }
    [[nodiscard]] std::optional<PlainReason> plain_reason() const { return plain_reason_; }
    /// Nothing if scores are plain means.
    [[nodiscard]] const SeverityModel* model() const { return model_ ? &*model_ : nullptr; }
    /// Whether deviations are known. Plain means of one judge each say nothing about their error.
    [[nodiscard]] bool knows_deviation() const { return model_.has_value() || plain_error_ > 0; }

    /// Of the innovation at this place in the table.
    [[nodiscard]] PanelScore score(std::size_t innovation) const;
    /// By judge; empty if scores are plain means.
    [[nodiscard]] std::map<panel::JudgeId, Severity> severities() const;
    /// Possible true scores, 0..100, one for each innovation in the table, drawn together.
    void draw(RandomGenerator& random, std::vector<double>& scores) const;

  private:
    ScoreTable table_;
    std::optional<PlainReason> plain_reason_;
    std::optional<SeverityModel> model_;
    double plain_error_ = 0;  ///< standard deviation of a total around its innovation's mean
};

}  // namespace baileo::results
