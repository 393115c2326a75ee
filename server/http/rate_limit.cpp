#include "server/http/rate_limit.hpp"

namespace baileo::http {

using namespace std::chrono_literals;

std::optional<std::chrono::seconds> RateLimit::too_many(std::string_view address) {
    const std::scoped_lock lock(mutex_);
    const SinceBoot now = clock_.since_boot();
    if (now - window_start_ >= 1min) {
        window_start_ = now;
        overall_ = 0;
        by_address_.clear();
    }
    const auto wait = std::chrono::ceil<std::chrono::seconds>(window_start_ + 1min - now);
    if (overall_ >= limit_.overall) return wait;
    auto counter = by_address_.try_emplace(std::string(address), 0U).first;
    if (counter->second >= limit_.per_address) return wait;
    ++counter->second;
    ++overall_;
    return std::nullopt;
}

}  // namespace baileo::http
