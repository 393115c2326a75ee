#include "server/results/flags/answer_flags.hpp"

#include <algorithm>
#include <tuple>

#include "server/results/elementary_functions.hpp"
#include "server/results/tail_probabilities.hpp"

namespace baileo::results {
namespace {

merge::Counts minus(merge::Counts all, const merge::Counts& part) {
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] -= part[i];
    return all;
}

/// n ln n, with 0 for nothing.
double n_log_n(std::uint64_t count) {
    const auto n = static_cast<double>(count);
    return count == 0 ? 0 : n * logarithm(n);
}

/// Keeps the flags that the Benjamini-Hochberg procedure lets stand among so many tests.
void keep_discoveries(std::vector<Flag>& flags, std::size_t tests) {
    std::ranges::sort(flags, {},
                      [](const Flag& flag) { return std::tuple(*flag.chance, flag.kiosk, flag.innovation); });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        const double allowed = false_discoveries * static_cast<double>(i + 1) / static_cast<double>(tests);
        if (*flags[i].chance <= allowed) kept = i + 1;
    }
    flags.resize(kept);
}

}  // namespace

double same_shares_chance(const merge::Counts& one, const merge::Counts& other) {
    const std::uint64_t first = ballots(one);
    const std::uint64_t second = ballots(other);
    if (first == 0 || second == 0) return 1;
    double g = n_log_n(first + second) - n_log_n(first) - n_log_n(second);
    double reciprocals = 0;  // of the columns' sums, for Williams' correction
    unsigned answers = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        const std::uint64_t column = one[i] + other[i];
        if (column == 0) continue;
        ++answers;
        g += n_log_n(one[i]) + n_log_n(other[i]) - n_log_n(column);
        reciprocals += 1 / static_cast<double>(column);
    }
    if (answers < 2) return 1;
    const auto all = static_cast<double>(first + second);
    const double rows = all * (1 / static_cast<double>(first) + 1 / static_cast<double>(second)) - 1;
    const double correction = 1 + rows * (all * reciprocals - 1) / (6 * all * (answers - 1));
    return chi_squared_tail(2 * g / correction, answers - 1);
}

std::vector<Flag> answer_flags(const std::map<domain::InnovationId, CountsByKiosk>& ballots_by_kiosk) {
    std::vector<Flag> flags;
    for (const auto& [innovation, kiosks] : ballots_by_kiosk) {
        const merge::Counts all = summed(kiosks);
        for (const auto& [kiosk, counts] : kiosks) {
            const merge::Counts others = minus(all, counts);
            if (ballots(counts) < ballots_to_compare || ballots(others) < ballots_to_compare) continue;
            flags.push_back({FlagRule::answers_differ, kiosk, innovation, 0, *plain_index(counts),
                             *plain_index(others), same_shares_chance(counts, others)});
        }
    }
    keep_discoveries(flags, flags.size());
    return flags;
}

std::optional<Flag> home_share_flag(const domain::InnovationId& innovation, const CountsByKiosk& kiosks,
                                    const std::set<domain::KioskId>& home) {
    std::uint64_t all = 0;
    std::uint64_t at_home = 0;
    for (const auto& [kiosk, counts] : kiosks) {
        all += ballots(counts);
        if (home.contains(kiosk)) at_home += ballots(counts);
    }
    if (all < ballots_to_compare) return std::nullopt;
    const double share = static_cast<double>(at_home) / static_cast<double>(all);
    if (share <= home_share_limit) return std::nullopt;
    return Flag{FlagRule::home_share, {}, innovation, 0, share, home_share_limit, std::nullopt};
}

}  // namespace baileo::results
