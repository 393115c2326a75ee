#include "shared/base/time_text.hpp"

#include <fmt/format.h>

#include <optional>

namespace baileo {
namespace {

using std::chrono::days;

struct Civil {
    int year;
    unsigned month, day, hour, minute, second;
};

Civil civil(WallTime time) {
    const auto day = std::chrono::floor<days>(time);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{std::chrono::floor<std::chrono::seconds>(time - day)};
    return {static_cast<int>(date.year()),
            static_cast<unsigned>(date.month()),
            static_cast<unsigned>(date.day()),
            static_cast<unsigned>(clock.hours().count()),
            static_cast<unsigned>(clock.minutes().count()),
            static_cast<unsigned>(clock.seconds().count())};
}

/// Reads exactly `length` digits at `at`.
std::optional<unsigned> digits(std::string_view text, std::size_t at, std::size_t length) {
    if (at + length > text.size()) return std::nullopt;
    unsigned value = 0;
    for (const char c : text.substr(at, length)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + static_cast<unsigned>(c - '0');
    }
    return value;
}

/// "Z" or "+09:00" as minutes east of UTC.
std::optional<int> offset_minutes(std::string_view text) {
    if (text == "Z") return 0;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
    const auto hours = digits(text, 1, 2);
    const auto minutes = digits(text, 4, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    const int total = static_cast<int>(*hours * 60 + *minutes);
    return text[0] == '-' ? -total : total;
}

}  // namespace

std::optional<WallTime> wall_time(std::uint64_t unix_milliseconds) {
    constexpr std::uint64_t last = 253'402'300'799'999;  // 9999-12-31T23:59:59.999Z
    if (unix_milliseconds > last) return std::nullopt;
    return WallTime(std::chrono::milliseconds(unix_milliseconds));
}

std::string to_rfc3339(WallTime time) {
    const Civil c = civil(time);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", c.year, c.month, c.day, c.hour, c.minute,
                       c.second);
}

Result<WallTime> parse_rfc3339(std::string_view text) {
    const auto wrong = [&] {
        return failure(ErrorCode::malformed,
                       "'" + std::string(text) + "' is not a time like 2026-07-01T08:00:00+09:00");
    };
    if (text.size() < 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' ||
        text[16] != ':')
        return wrong();
    const auto year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
    const auto hour = digits(text, 11, 2), minute = digits(text, 14, 2), second = digits(text, 17, 2);
    const auto offset = offset_minutes(text.substr(19));
    if (!year || !month || !day || !hour || !minute || !second || !offset) return wrong();
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(*year)),
                                           std::chrono::month(*month), std::chrono::day(*day)};
    if (!date.ok() || *hour > 23 || *minute > 59 || *second > 59) return wrong();
    return WallTime(std::chrono::sys_days(date)) + std::chrono::hours(*hour) +
           std::chrono::minutes(static_cast<int>(*minute) - *offset) + std::chrono::seconds(*second);
}

std::string to_hour(WallTime time) {
    const Civil c = civil(time);
    return fmt::format("{:04}-{:02}-{:02}T{:02}", c.year, c.month, c.day, c.hour);
}

}  // namespace baileo
