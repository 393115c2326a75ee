#include "server/results/panel/agreement.hpp"

#include <algorithm>
#include <tuple>

namespace baileo::results {
namespace {

/// Totals of one judge for the innovations that all judges scored, in the order of the table.
using Row = std::vector<double>;

std::vector<Row> complete_rows(const ScoreTable& table) {
    std::vector<Row> rows(table.judges.size());
    for (const std::vector<Score>& scores : table.by_innovation) {
        if (scores.size() < table.judges.size()) continue;
        for (const Score& score : scores)
            rows[score.judge].push_back(score.total);
    }
    return rows;
}

/// Twice the rank of a total among all in its row, equal totals sharing the mean of their ranks: whole
/// numbers, so that sums are exact.
double doubled_rank(const Row& row, double total) {
    const auto below = std::ranges::count_if(row, [&](double other) { return other < total; });
    const auto equal = std::ranges::count(row, total);
    return static_cast<double>(2 * below + equal + 1);
}

/// Sum of t^3 - t over the groups of t equal totals in a row: t^2 - 1 for each total.
double tie_correction(const Row& row) {
    double sum = 0;
    for (const double total : row) {
        const auto equal = static_cast<double>(std::ranges::count(row, total));
        sum += equal * equal - 1;
    }
    return sum;
}

std::optional<double> concordance(const std::vector<Row>& rows) {
    if (rows.size() < 2 || rows.front().size() < 3) return std::nullopt;
    const auto judges = static_cast<double>(rows.size());
    const auto count = static_cast<double>(rows.front().size());
    double squares = 0;  // of doubled rank sums around their mean: four times Kendall's S
    for (std::size_t i = 0; i < rows.front().size(); ++i) {
        double sum = 0;
        for (const Row& row : rows)
            sum += doubled_rank(row, row[i]);
        const double off = sum - judges * (count + 1);
        squares += off * off;
    }
    double ties = 0;
    for (const Row& row : rows)
        ties += tie_correction(row);
    const double most = judges * judges * (count * count * count - count) - judges * ties;
    if (most <= 0) return std::nullopt;
    return 3 * squares / most;
}

double harmonic_mean_of_judges(const ScoreTable& table) {
    if (table.innovations.empty()) return 0;
    double reciprocals = 0;
    for (const std::vector<Score>& scores : table.by_innovation)
        reciprocals += 1 / static_cast<double>(scores.size());
    return static_cast<double>(table.innovations.size()) / reciprocals;
}

Disagreement gap(const PanelScores& panel, const std::vector<Score>& scores) {
    const ScoreTable& table = panel.table();
    const auto levelled = [&](const Score& score) {
        return panel.model() == nullptr ? score.total : score.total - panel.model()->severity(score.judge);
    };
    const auto low = std::ranges::min_element(scores, {}, levelled);
    const auto high = std::ranges::max_element(scores, {}, levelled);
    return {table.innovations[low->innovation], table.judges[low->judge], table.judges[high->judge],
            levelled(*low), levelled(*high)};
}

}  // namespace

Agreement agreement(const PanelScores& panel) {
    const ScoreTable& table = panel.table();
    const std::vector<Row> rows = complete_rows(table);
    Agreement result;
    result.ranked = rows.empty() ? 0 : rows.front().size();
    result.concordance = concordance(rows);
    result.judges_each = harmonic_mean_of_judges(table);
    if (panel.model() != nullptr) {
        const Variances& found = panel.model()->variances();
        const double noise = found.judge + found.error;
        result.single_judge = found.innovation / (found.innovation + noise);
        result.mean_of_judges = found.innovation / (found.innovation + noise / result.judges_each);
    }
    return result;
}

std::vector<Disagreement> largest_disagreements(const PanelScores& panel, std::size_t most) {
    std::vector<Disagreement> all;
    all.reserve(panel.table().innovations.size());
    for (const std::vector<Score>& scores : panel.table().by_innovation)
        if (scores.size() >= 2) all.push_back(gap(panel, scores));
    std::ranges::sort(all, [](const Disagreement& a, const Disagreement& b) {
        return std::tuple(b.high - b.low, a.innovation) < std::tuple(a.high - a.low, b.innovation);
    });
    all.resize(std::min(all.size(), most));
    return all;
}

}  // namespace baileo::results
