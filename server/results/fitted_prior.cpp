#include "server/results/fitted_prior.hpp"

#include <algorithm>

namespace baileo::results {
namespace {

/// Answers of one innovation, or of all: how many, and the sums of their values and squares. Whole numbers.
struct Sums {
    double count = 0;
    double values = 0;
    double squares = 0;
};

Sums sums_of(const merge::Counts& counts) {
    Sums sums;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto given = static_cast<double>(counts[i]);
        const auto value = static_cast<double>(i + 1);
        sums.count += given;
        sums.values += given * value;
        sums.squares += given * value * value;
    }
    return sums;
}

/// Within by between variance, from a one-way analysis of variance of innovations of different size.
double variance_ratio(std::span<const merge::Counts> all, double innovations) {
    Sums total;
    double explained = 0;     // sum of count * mean^2
    double square_sizes = 0;  // sum of count^2
    for (const merge::Counts& counts : all) {
        const Sums own = sums_of(counts);
        if (own.count == 0) continue;
        total.count += own.count;
        total.values += own.values;
        total.squares += own.squares;
        explained += own.values * (own.values / own.count);
        square_sizes += own.count * own.count;
    }
    if (total.count <= innovations) return prior_strength;
    const double within = (total.squares - explained) / (total.count - innovations);
    const double between =
        (explained - total.values * (total.values / total.count) - (innovations - 1) * within) /
        (total.count - square_sizes / total.count);
    return between > 0 ? within / between : strongest_prior;
}

}  // namespace

Prior fitted_prior(std::span<const merge::Counts> all) {
    Prior prior = pooled_prior(all);
    const auto rated =
        std::ranges::count_if(all, [](const merge::Counts& counts) { return ballots(counts) > 0; });
    if (static_cast<std::size_t>(rated) >= innovations_to_fit)
        prior.strength =
            std::clamp(variance_ratio(all, static_cast<double>(rated)), weakest_prior, strongest_prior);
    return prior;
}

}  // namespace baileo::results
