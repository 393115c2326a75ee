#include "server/results/flags/journal_flags.hpp"

#include <algorithm>
#include <cstdlib>

namespace baileo::results {

std::vector<Flag> clock_jump_flags(const domain::KioskId& kiosk, std::span<const ClockReading> readings) {
    std::vector<Flag> flags;
    for (std::size_t i = 1; i < readings.size(); ++i) {
        const ClockReading& before = readings[i - 1];
        const ClockReading& after = readings[i];
        if (before.boot != after.boot) continue;
        const std::int64_t jump =
            (after.wall_seconds - before.wall_seconds) - (after.running_seconds - before.running_seconds);
        if (std::abs(jump) <= drift_limit) continue;
        flags.push_back({FlagRule::clock_jump, kiosk, std::nullopt, static_cast<std::int64_t>(after.seq),
                         static_cast<double>(jump), static_cast<double>(drift_limit), std::nullopt});
    }
    return flags;
}

std::optional<Flag> restart_flag(const domain::KioskId& kiosk, std::span<const ClockReading> batch) {
    std::optional<Flag> flag;
    for (std::size_t i = 1; i < batch.size(); ++i) {
        if (batch[i - 1].boot == batch[i].boot) continue;
        if (!flag)
            flag = Flag{FlagRule::restart_in_batch,
                        kiosk,
                        std::nullopt,
                        static_cast<std::int64_t>(batch[i].seq),
                        0,
                        0,
                        std::nullopt};
        flag->observed += 1;
    }
    return flag;
}

std::vector<Flag> gap_flags(const domain::KioskId& kiosk, const std::set<std::uint64_t>& received,
                            std::uint64_t through) {
    std::vector<Flag> flags;
    std::uint64_t next = 1;
    const auto add_gap_before = [&](std::uint64_t seq) {
        if (seq > next)
            flags.push_back({FlagRule::sequence_gap, kiosk, std::nullopt, static_cast<std::int64_t>(next),
                             static_cast<double>(seq - next), 0, std::nullopt});
        next = seq + 1;
    };
    for (const std::uint64_t seq : received)
        add_gap_before(seq);
    if (through >= next) add_gap_before(through + 1);
    return flags;
}

}  // namespace baileo::results
