#include "server/results/panel/panel_score.hpp"

#include <algorithm>
#include <cmath>

#include "server/results/samplers.hpp"

namespace baileo::results {
namespace {

std::optional<PlainReason> reason_for_plain(const ScoreTable& table) {
    if (table.judges.size() < judges_to_level) return PlainReason::too_few_judges;
    if (!panel::is_connected(judging(table))) return PlainReason::not_connected;
    if (table.scores < table.innovations.size() + table.judges.size()) return PlainReason::too_few_scores;
    return std::nullopt;
}

double mean_of(const std::vector<Score>& scores) {
    double sum = 0;
    for (const Score& score : scores)
        sum += score.total;
    return sum / static_cast<double>(scores.size());
}

/// Standard deviation of the totals around the mean of their innovation; 0 if each has one total.
double spread_within(const ScoreTable& table) {
    if (table.scores <= table.innovations.size()) return 0;
    double squares = 0;
    for (const std::vector<Score>& scores : table.by_innovation) {
        const double mean = mean_of(scores);
        for (const Score& score : scores)
            squares += (score.total - mean) * (score.total - mean);
    }
    return std::sqrt(squares / static_cast<double>(table.scores - table.innovations.size()));
}

}  // namespace

PanelScores::PanelScores(const panel::Criteria& criteria, const SubmittedMarks& marks)
    : table_(score_table(criteria, marks)), plain_reason_(reason_for_plain(table_)) {
    if (plain_reason_)
        plain_error_ = spread_within(table_);
    else
        model_.emplace(table_, restricted_likelihood_variances(table_));
}

PanelScore PanelScores::score(std::size_t innovation) const {
    const std::vector<Score>& scores = table_.by_innovation[innovation];
    PanelScore result{0, mean_of(scores), 0, scores.size()};
    if (model_) {
        result.score = std::clamp(model_->score(innovation), 0.0, 100.0);
        result.deviation = model_->score_deviation(innovation);
    } else {
        result.score = result.plain_mean;
        result.deviation = plain_error_ / std::sqrt(static_cast<double>(scores.size()));
    }
    return result;
}

std::map<panel::JudgeId, Severity> PanelScores::severities() const {
    if (!model_) return {};
    std::map<panel::JudgeId, Severity> result;
    for (std::size_t judge = 0; judge < table_.judges.size(); ++judge)
        result[table_.judges[judge]] = {model_->severity(judge), model_->severity_deviation(judge), 0};
    for (const std::vector<Score>& scores : table_.by_innovation)
        for (const Score& score : scores)
            ++result[table_.judges[score.judge]].innovations;
    return result;
}

void PanelScores::draw(RandomGenerator& random, std::vector<double>& scores) const {
    scores.resize(table_.innovations.size());
    if (model_) {
        model_->draw(random, scores);
    } else {
        for (std::size_t i = 0; i < scores.size(); ++i) {
            const PanelScore plain = score(i);
            scores[i] = plain.score + plain.deviation * normal(random);
        }
    }
    for (double& each : scores)
        each = std::clamp(each, 0.0, 100.0);
}

}  // namespace baileo::results
