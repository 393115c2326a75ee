#include "server/results/flags/pace_flags.hpp"

#include <algorithm>
#include <array>

#include "server/results/tail_probabilities.hpp"

namespace baileo::results {
namespace {

constexpr std::uint64_t weeks_to_compare = 3;

/// Hours and their ballots, summed.
struct Compared {
    std::uint64_t hours = 0;
    std::uint64_t ballots = 0;
};

Compared others(std::span<const HourCount> hours, const HourCount& self, bool same_hour_of_week) {
    Compared sum;
    for (const HourCount& other : hours) {
        if (other.hour == self.hour) continue;
        if (same_hour_of_week && other.hour % hours_a_week != self.hour % hours_a_week) continue;
        ++sum.hours;
        sum.ballots += other.ballots;
    }
    return sum;
}

struct Run {
    std::size_t begin = 0;
    std::uint64_t length = 0;
};

/// The longest run of this answer; the first of equals.
Run longest_run(std::span<const domain::Rating> answers, domain::Rating answer) {
    Run longest;
    Run current;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i] != answer) {
            current = {i + 1, 0};
            continue;
        }
        ++current.length;
        if (current.length > longest.length) longest = current;
    }
    return longest;
}

bool is_open(std::int64_t hour, std::span<const OpeningHours> open) {
    const std::int64_t of_week = hour % hours_a_week;
    return std::ranges::any_of(
        open, [&](const OpeningHours& each) { return of_week >= each.from && of_week < each.to; });
}

}  // namespace

std::vector<Flag> burst_flags(const domain::KioskId& kiosk, std::span<const HourCount> hours) {
    std::vector<Flag> flags;
    for (const HourCount& hour : hours) {
        Compared compared = others(hours, hour, true);
        if (compared.hours < weeks_to_compare) compared = others(hours, hour, false);
        if (compared.hours == 0) continue;
        const double chance = predicted_tail(hour.ballots, compared.ballots, compared.hours);
        if (chance >= surprising) continue;
        const double mean = static_cast<double>(compared.ballots) / static_cast<double>(compared.hours);
        flags.push_back({FlagRule::burst, kiosk, std::nullopt, hour.hour, static_cast<double>(hour.ballots),
                         mean, chance});
    }
    std::ranges::sort(flags, {}, &Flag::place);
    return flags;
}

std::optional<Flag> fast_flag(const domain::KioskId& kiosk, std::span<const double> seconds) {
    if (seconds.size() < ballots_to_time) return std::nullopt;
    std::vector<double> sorted(seconds.begin(), seconds.end());
    std::ranges::sort(sorted);
    const std::size_t half = sorted.size() / 2;
    const double median = sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    if (median >= quickest_answer) return std::nullopt;
    return Flag{FlagRule::fast, kiosk, std::nullopt, 0, median, quickest_answer, std::nullopt};
}

std::optional<Flag> streak_flag(const domain::KioskId& kiosk, std::span<const domain::Rating> answers) {
    std::optional<Flag> rarest;
    const std::uint64_t length = answers.size();
    for (const domain::Rating answer : domain::ratings) {
        const Run run = longest_run(answers, answer);
        if (run.length == 0) continue;
        // One answer of each kind is added: what is not in a short list is not impossible.
        const double share = (static_cast<double>(std::ranges::count(answers, answer)) + 1) /
                             (static_cast<double>(length) + 4);
        const double chance = run_bound(share, run.length, length);
        if (chance >= surprising || (rarest && *rarest->chance <= chance)) continue;
        std::uint64_t usual = run.length;
        while (run_bound(share, usual, length) < surprising)
            --usual;
        rarest = Flag{FlagRule::streak,
                      kiosk,
                      std::nullopt,
                      static_cast<std::int64_t>(run.begin + 1),
                      static_cast<double>(run.length),
                      static_cast<double>(usual),
                      chance};
    }
    return rarest;
}

std::optional<Flag> outside_hours_flag(const domain::KioskId& kiosk, std::span<const HourCount> hours,
                                       std::span<const OpeningHours> open) {
    if (open.empty()) return std::nullopt;
    std::optional<Flag> flag;
    for (const HourCount& hour : hours) {
        if (hour.ballots == 0 || is_open(hour.hour, open)) continue;
        if (!flag) flag = Flag{FlagRule::outside_hours, kiosk, std::nullopt, hour.hour, 0, 0, std::nullopt};
        flag->place = std::min(flag->place, hour.hour);
        flag->observed += static_cast<double>(hour.ballots);
    }
    return flag;
}

}  // namespace baileo::results
