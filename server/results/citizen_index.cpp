#include "server/results/citizen_index.hpp"

#include <cmath>

namespace baileo::results {
namespace {

constexpr double per_answer = 25;

/// The mean of `answer` over these weights of the answers 1..4, from the first to the last.
template <class Answer>
double mean(const std::array<double, 4>& weights, Answer answer) {
    double weight = 0;
    double sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        weight += weights[i];
        sum += weights[i] * answer(static_cast<double>(i + 1));
    }
    return sum / weight;
}

double mean(const std::array<double, 4>& weights) {
    return mean(weights, [](double answer) { return answer; });
}

}  // namespace

std::uint64_t ballots(const merge::Counts& counts) { return counts[0] + counts[1] + counts[2] + counts[3]; }

std::optional<double> plain_index(const merge::Counts& counts) {
    const std::uint64_t given = ballots(counts);
    if (given == 0) return std::nullopt;
    const std::uint64_t sum = counts[0] + 2 * counts[1] + 3 * counts[2] + 4 * counts[3];
    // In whole hundredths, because a half must not depend on how a fraction is stored.
    const std::uint64_t hundredths = (5000 * sum + given) / (2 * given);
    return static_cast<double>(hundredths) / 100;
}

double rounded(double index) { return std::floor(index * 100 + 0.5) / 100; }

char band(double index) {
    const long hundredths = std::lround(index * 100);
    if (hundredths >= 8831) return 'A';
    if (hundredths >= 7661) return 'B';
    return hundredths >= 6500 ? 'C' : 'D';
}

Prior pooled_prior(std::span<const merge::Counts> all) {
    merge::Counts pooled{1, 1, 1, 1};
    for (const merge::Counts& counts : all)
        for (std::size_t i = 0; i < pooled.size(); ++i)
            pooled[i] += counts[i];
    Prior prior{{}, prior_strength};
    for (std::size_t i = 0; i < pooled.size(); ++i)
        prior.shares[i] = static_cast<double>(pooled[i]) / static_cast<double>(ballots(pooled));
    return prior;
}

double Posterior::index() const { return per_answer * mean(parameters); }

double Posterior::deviation() const {
    const double expected = mean(parameters);
    const double variance =
        mean(parameters, [&](double answer) { return (answer - expected) * (answer - expected); });
    const double weight = parameters[0] + parameters[1] + parameters[2] + parameters[3];
    return per_answer * std::sqrt(variance / (weight + 1));
}

double Posterior::draw(RandomGenerator& random) const {
    return per_answer * mean(dirichlet(random, parameters));
}

Posterior posterior(const merge::Counts& counts, const Prior& prior) {
    Posterior result;
    for (std::size_t i = 0; i < counts.size(); ++i)
        result.parameters[i] = static_cast<double>(counts[i]) + prior.strength * prior.shares[i];
    return result;
}

}  // namespace baileo::results
