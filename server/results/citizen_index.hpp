#pragma once

#include <optional>
#include <span>

#include "server/merge/merge.hpp"
#include "server/results/samplers.hpp"

namespace baileo::results {

/// All ballots of an innovation.
[[nodiscard]] std::uint64_t ballots(const merge::Counts& counts);

/// The official figure: mean answer times 25, 25..100, rounded half up to two decimals; exact. Nothing
/// without ballots. Source: Permenpan-RB 14/2017, annex, IKM.
[[nodiscard]] std::optional<double> plain_index(const merge::Counts& counts);

/// Rounds half up to two decimals, as every index is before it is shown, compared or banded.
[[nodiscard]] double rounded(double index);

/// The mark of an index of two decimals: A from 88.31, B from 76.61, C from 65.00, else D. Source:
/// Permenpan-RB 14/2017, annex, table of values.
[[nodiscard]] char band(double index);

/// What is expected of an innovation of which nothing is known yet.
struct Prior {
    Shares shares{};
    double strength = 0;  ///< how many ballots it weighs as much as

    bool operator==(const Prior&) const = default;
};

/// As many ballots as the prior weighs: between 3, which say little, and 200, which speak for themselves.
inline constexpr double prior_strength = 20;

/// The shares of all answers given to any innovation. One more of each answer is added, because what nobody
/// has answered yet is not impossible (Laplace's rule of succession).
[[nodiscard]] Prior pooled_prior(std::span<const merge::Counts> all);

/// What the ballots of one innovation say about its true shares: a Dirichlet distribution. Its mean equals
/// the weighted rating (n * own mean + m * prior mean) / (n + m), and it also knows how sure it is. Source:
/// A. Gelman et al., Bayesian Data Analysis, 3rd ed., section 3.4.
struct Posterior {
    std::array<double, 4> parameters{};

    /// The citizen index: expected answer times 25, 25..100.
    [[nodiscard]] double index() const;
    /// Standard deviation of the index.
    [[nodiscard]] double deviation() const;
    /// A possible true index, drawn at random.
    [[nodiscard]] double draw(RandomGenerator& random) const;
};

[[nodiscard]] Posterior posterior(const merge::Counts& counts, const Prior& prior);

}  // namespace baileo::results
