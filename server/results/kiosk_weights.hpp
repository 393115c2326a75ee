#pragma once

#include <map>
#include <set>

#include "server/results/citizen_index.hpp"

namespace baileo::results {

/// Counted ballots of one innovation by the kiosk they were cast at.
using CountsByKiosk = std::map<domain::KioskId, merge::Counts>;

/// All kiosks together.
[[nodiscard]] merge::Counts summed(const CountsByKiosk& kiosks);

/// Counts in which some ballots weigh less than one.
struct WeightedCounts {
    std::array<double, 4> ballots{};  ///< add up to the number of equal ballots that would say as much
    double largest_share = 0;         ///< of the weight that one kiosk has, 0..1
    std::size_t capped = 0;           ///< kiosks whose ballots weigh less than one each

    bool operator==(const WeightedCounts&) const = default;
};

/// The most of an innovation's weight that one kiosk may have, and the number of ballots that a kiosk always
/// keeps: below that, the ballots of a fourth or fifth kiosk would rule alone.
inline constexpr double kiosk_share_limit = 0.25;
inline constexpr double kept_ballots = 30;

/// Ballots with each kiosk as a stratum, none with more than its share of the weight: a kiosk inside a unit
/// collects ballots for that unit, and must not decide alone. Ballots of a kiosk above its share weigh less,
/// all the same; a kiosk keeps the weight of `kept_ballots` even if its share is larger then. What the
/// ballots say together shrinks by Kish's design effect: 1 / sum of (share^2 / ballots). Without a kiosk
/// above its share the counts stay as they are. Source: W. G. Cochran, Sampling Techniques, 3rd ed., 1977,
/// 5A.9; L. Kish, Survey Sampling, 1965, 11.7.
[[nodiscard]] WeightedCounts capped(const CountsByKiosk& kiosks, double share_limit = kiosk_share_limit);

/// As `posterior`, of weighted ballots.
[[nodiscard]] Posterior posterior_of(const WeightedCounts& counts, const Prior& prior);

/// What the kiosks that stand inside an innovation's own unit do to its figures.
struct HomeKioskEffect {
    merge::Counts everywhere{};
    merge::Counts elsewhere{};  ///< without the home kiosks
    double home_share = 0;      ///< of the ballots, 0..1
    /// Plain and citizen index, two decimals, with and without the home kiosks; nothing without ballots.
    std::optional<double> plain_with, plain_without, index_with, index_without;

    bool operator==(const HomeKioskEffect&) const = default;
};

/// Both indices are of uncapped ballots, so that the difference is due to the home kiosks alone.
[[nodiscard]] HomeKioskEffect home_kiosk_effect(const CountsByKiosk& kiosks,
                                                const std::set<domain::KioskId>& home, const Prior& prior);

}  // namespace baileo::results
