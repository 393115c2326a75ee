#include "server/results/panel/severity_model.hpp"

#include <algorithm>
#include <cmath>

#include "server/results/samplers.hpp"

namespace baileo::results {
namespace {

constexpr double smallest_error = 0.01;  // points^2: marks are whole points
constexpr double smallest_share = 1e-6;  // of the error: nothing, but possible to divide by
constexpr double settled = 1e-8;
constexpr int most_steps = 1000;

Variances bounded(const Variances& found) {
    const double error = std::max(found.error, smallest_error);
    return {std::max(found.innovation, smallest_share * error), std::max(found.judge, smallest_share * error),
            error};
}

double weight_of(const std::vector<Score>& scores, const Variances& variances) {
    return 1 / (static_cast<double>(scores.size()) + variances.error / variances.innovation);
}

double sum_of(const std::vector<Score>& scores) {
    double sum = 0;
    for (const Score& score : scores)
        sum += score.total;
    return sum;
}

/// Henderson's equations for mean and judges, after the innovations are absorbed.
SymmetricMatrix absorbed_matrix(const ScoreTable& table, const Variances& variances) {
    SymmetricMatrix matrix(table.judges.size() + 1);
    for (std::size_t judge = 1; judge < matrix.size(); ++judge)
        matrix.at(judge, judge) = variances.error / variances.judge;
    for (const std::vector<Score>& scores : table.by_innovation) {
        const double weight = weight_of(scores, variances);
        const auto count = static_cast<double>(scores.size());
        matrix.at(0, 0) += count - weight * count * count;
        for (const Score& score : scores) {
            const std::size_t row = score.judge + 1;
            matrix.at(row, 0) += 1 - weight * count;
            matrix.at(row, row) += 1;
            for (const Score& other : scores)
                if (other.judge <= score.judge) matrix.at(row, other.judge + 1) -= weight;
        }
    }
    return matrix;
}

std::vector<double> absorbed_right_side(const ScoreTable& table, const Variances& variances) {
    std::vector<double> right(table.judges.size() + 1);
    for (const std::vector<Score>& scores : table.by_innovation) {
        const double sum = sum_of(scores);
        const double taken = weight_of(scores, variances) * sum;
        right[0] += sum - taken * static_cast<double>(scores.size());
        for (const Score& score : scores)
            right[score.judge + 1] += score.total - taken;
    }
    return right;
}

}  // namespace

SeverityModel::SeverityModel(const ScoreTable& table, const Variances& variances)
    : table_(&table),
      variances_(variances),
      absorbed_(absorbed_matrix(table, variances)),
      inverse_(absorbed_.inverse()),
      solution_(absorbed_.solve(absorbed_right_side(table, variances))) {
    weight_.reserve(table.innovations.size());
    for (const std::vector<Score>& scores : table.by_innovation)
        weight_.push_back(weight_of(scores, variances));
}

double SeverityModel::remainder(std::size_t innovation, const std::vector<double>& solution) const {
    double sum = 0;
    for (const Score& score : table_->by_innovation[innovation])
        sum += score.total - solution[0] - solution[score.judge + 1];
    return weight_[innovation] * sum;
}

double SeverityModel::level(const std::vector<double>& solution) const {
    double sum = 0;
    for (std::size_t judge = 1; judge < solution.size(); ++judge)
        sum += solution[judge];
    return solution[0] + sum / static_cast<double>(solution.size() - 1);
}

double SeverityModel::quadratic(const std::vector<double>& row) const {
    double sum = 0;
    for (std::size_t i = 0; i < row.size(); ++i)
        for (std::size_t j = 0; j < row.size(); ++j)
            sum += row[i] * inverse_.at(i, j) * row[j];
    return sum;
}

double SeverityModel::score(std::size_t innovation) const {
    return level(solution_) + remainder(innovation, solution_);
}

double SeverityModel::score_deviation(std::size_t innovation) const {
    const double judges = static_cast<double>(table_->judges.size());
    const std::vector<Score>& scores = table_->by_innovation[innovation];
    std::vector<double> row(table_->judges.size() + 1, 1 / judges);
    row[0] = 1 - weight_[innovation] * static_cast<double>(scores.size());
    for (const Score& score : scores)
        row[score.judge + 1] -= weight_[innovation];
    return std::sqrt(variances_.error * (weight_[innovation] + quadratic(row)));
}

double SeverityModel::severity(std::size_t judge) const {
    return solution_[judge + 1] + solution_[0] - level(solution_);
}

double SeverityModel::severity_deviation(std::size_t judge) const {
    std::vector<double> row(table_->judges.size() + 1, -1 / static_cast<double>(table_->judges.size()));
    row[0] = 0;
    row[judge + 1] += 1;
    return std::sqrt(variances_.error * quadratic(row));
}

double SeverityModel::expected(std::size_t innovation, std::size_t judge) const {
    return score(innovation) + severity(judge);
}

void SeverityModel::draw(RandomGenerator& random, std::vector<double>& scores) const {
    // The error's variance is an estimate too: scaled inverse chi-squared, given its degrees of freedom.
    const std::size_t effects = table_->innovations.size() + table_->judges.size() - 1;
    const double half = static_cast<double>(table_->scores - effects) / 2;
    const double error = std::sqrt(variances_.error * half / gamma(random, half));
    std::vector<double> solution(solution_.size());
    for (double& each : solution)
        each = error * normal(random);
    solution = absorbed_.solve_upper(solution);
    for (std::size_t i = 0; i < solution.size(); ++i)
        solution[i] += solution_[i];

    const double drawn_level = level(solution);
    for (std::size_t i = 0; i < scores.size(); ++i)
        scores[i] = drawn_level + remainder(i, solution) + error * std::sqrt(weight_[i]) * normal(random);
}

Variances SeverityModel::improved() const {
    double innovations = 0;
    double explained = 0;  // totals times what the model expects of them
    double squares = 0;
    for (std::size_t i = 0; i < weight_.size(); ++i) {
        const std::vector<Score>& scores = table_->by_innovation[i];
        const double effect = remainder(i, solution_);
        double through_judges = 0;
        const auto add_inverse = [&](std::size_t a, std::size_t b) { through_judges += inverse_.at(a, b); };
        for (const Score& score : scores) {
            const double centred = score.total - solution_[0];
            explained += centred * (effect + solution_[score.judge + 1]);
            squares += centred * centred;
            for (const Score& other : scores) {
                add_inverse(0, 0);
                add_inverse(0, other.judge + 1);
                add_inverse(score.judge + 1, 0);
                add_inverse(score.judge + 1, other.judge + 1);
            }
        }
        innovations +=
            effect * effect + variances_.error * (weight_[i] + weight_[i] * weight_[i] * through_judges);
    }
    double judges = 0;
    for (std::size_t judge = 1; judge < solution_.size(); ++judge)
        judges += solution_[judge] * solution_[judge] + variances_.error * inverse_.at(judge, judge);

    return bounded({innovations / static_cast<double>(weight_.size()),
                    judges / static_cast<double>(table_->judges.size()),
                    (squares - explained) / static_cast<double>(table_->scores - 1)});
}

Variances restricted_likelihood_variances(const ScoreTable& table) {
    double sum = 0;
    double squares = 0;
    const auto count = static_cast<double>(table.scores);
    for (const std::vector<Score>& scores : table.by_innovation)
        sum += sum_of(scores);
    for (const std::vector<Score>& scores : table.by_innovation)
        for (const Score& score : scores)
            squares += (score.total - sum / count) * (score.total - sum / count);

    const double third = squares / count / 3;
    Variances variances = bounded({third, third, third});
    for (int step = 0; step < most_steps; ++step) {
        const Variances next = SeverityModel(table, variances).improved();
        const double change = std::abs(next.innovation - variances.innovation) +
                              std::abs(next.judge - variances.judge) + std::abs(next.error - variances.error);
        variances = next;
        if (change <= settled * (next.innovation + next.judge + next.error)) break;
    }
    return variances;
}

}  // namespace baileo::results
