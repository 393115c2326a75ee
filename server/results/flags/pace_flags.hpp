#pragma once

#include <span>
#include <vector>

#include "server/results/flags/flag.hpp"
#include "shared/domain/rating.hpp"

namespace baileo::results {

/// Chance alone does what is flagged less than once in so many hours or kiosks.
inline constexpr double surprising = 1e-4;

/// Hours of the week, Monday 00.00 local time = 0 ... 167, and hours since some Monday 00.00 local time.
inline constexpr std::int64_t hours_a_week = 168;

/// Ballots of one kiosk in one hour. Hours in which it was open without a ballot belong in the list, with 0.
struct HourCount {
    std::int64_t hour = 0;  ///< since a Monday, 00.00 local time; not negative
    std::uint64_t ballots = 0;
};

/// Hours with far more ballots than the same hour of other weeks, or than all other hours if fewer than three
/// other weeks have that one. `place` is the hour, `observed` its ballots, `expected` the mean of the others.
/// The chance is that of the negative binomial distribution, see `predicted_tail`.
[[nodiscard]] std::vector<Flag> burst_flags(const domain::KioskId& kiosk, std::span<const HourCount> hours);

/// The quickest that a citizen can read and answer, and how many ballots it takes to say so.
inline constexpr double quickest_answer = 3;  // seconds
inline constexpr std::size_t ballots_to_time = 10;

/// Whether the median time per answer, in seconds, is below `quickest_answer` (`expected`).
[[nodiscard]] std::optional<Flag> fast_flag(const domain::KioskId& kiosk, std::span<const double> seconds);

/// Whether a kiosk's answers, in the order in which they were given, hold a run of the same answer that is
/// too long for its shares of answers. `place` is where the run begins, from 1, `observed` its length,
/// `expected` the length that would just not be flagged. The chance is an upper bound, see `run_bound`.
[[nodiscard]] std::optional<Flag> streak_flag(const domain::KioskId& kiosk,
                                              std::span<const domain::Rating> answers);

/// When a place is open: [from, to) in hours of the week.
struct OpeningHours {
    std::int64_t from = 0;
    std::int64_t to = 0;
};

/// Whether ballots were cast outside all opening hours: `observed` of them; `place` is the first such hour.
/// Without opening hours nothing is outside.
[[nodiscard]] std::optional<Flag> outside_hours_flag(const domain::KioskId& kiosk,
                                                     std::span<const HourCount> hours,
                                                     std::span<const OpeningHours> open);

}  // namespace baileo::results
