#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "shared/base/clock.hpp"

namespace baileo::http {

/// How often something may happen within a minute.
struct MinuteLimit {
    unsigned per_address = 0;
    unsigned overall = 0;
};

/// Counts attempts in windows of one minute, by address and together. May be used by many threads at once.
class RateLimit {
  public:
    RateLimit(const Clock& clock, MinuteLimit limit) : clock_(clock), limit_(limit) {}

    /// Counts an attempt; if it is one too many, how long until the next may be made.
    [[nodiscard]] std::optional<std::chrono::seconds> too_many(std::string_view address);

  private:
    const Clock& clock_;
    MinuteLimit limit_;
    std::mutex mutex_;
    SinceBoot window_start_{};
    unsigned overall_ = 0;
    std::map<std::string, unsigned, std::less<>> by_address_;  ///< no more entries than `overall` allows
};

}  // namespace baileo::http
