#include "kiosk/visit/idle.hpp"

#include <algorithm>

namespace baileo::visit {

SinceBoot stretched(SinceBoot time, const Preferences& preferences) {
    return preferences.more_time || preferences.guided ? 2 * time : time;
}

std::optional<SinceBoot> warning_starts(const InVisit& visit) {
    if (std::holds_alternative<step::Storing>(visit.step)) return std::nullopt;
    const bool reading =
        std::holds_alternative<step::Detail>(visit.step) || std::holds_alternative<step::Review>(visit.step);
    return visit.last_touch + stretched(reading ? reading_time : idle_time, visit.preferences);
}

std::int64_t seconds_left(SinceBoot ends, SinceBoot now) {
    return std::max<std::int64_t>(0, std::chrono::ceil<std::chrono::seconds>(ends - now).count());
}

}  // namespace baileo::visit
