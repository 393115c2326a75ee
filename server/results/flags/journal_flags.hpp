#pragma once

#include <set>
#include <span>
#include <string>
#include <vector>

#include "server/results/flags/flag.hpp"

namespace baileo::results {

/// What an entry of a kiosk's journal says about its clocks.
struct ClockReading {
    std::uint64_t seq = 0;
    std::string boot;                  ///< one start of the kiosk
    std::int64_t wall_seconds = 0;     ///< time of day, since some moment
    std::int64_t running_seconds = 0;  ///< since the start; not moved by anyone
};

/// Seconds that a clock may drift between two entries before that is called a jump.
inline constexpr std::int64_t drift_limit = 60;

/// Where the time of day moved against the running time of the same start, by more than `drift_limit`
/// (`expected`). `place` is the entry after the jump, `observed` the seconds, negative backwards. `readings`
/// is sorted by seq.
[[nodiscard]] std::vector<Flag> clock_jump_flags(const domain::KioskId& kiosk,
                                                 std::span<const ClockReading> readings);

/// Whether the kiosk restarted within one batch: `observed` times; `place` is the first entry after a
/// restart. `batch` is sorted by seq.
[[nodiscard]] std::optional<Flag> restart_flag(const domain::KioskId& kiosk,
                                               std::span<const ClockReading> batch);

/// Ranges of entries that are missing between those received: `place` is the first missing one, `observed`
/// how many are missing there. `through` is the newest entry that the kiosk has signed for.
[[nodiscard]] std::vector<Flag> gap_flags(const domain::KioskId& kiosk,
                                          const std::set<std::uint64_t>& received, std::uint64_t through);

}  // namespace baileo::results
