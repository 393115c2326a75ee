#include "kiosk/sync/backoff.hpp"

#include <algorithm>

namespace baileo::sync {

std::chrono::milliseconds wait_after(unsigned failures, RandomSource& random) {
    using std::chrono::milliseconds;
    using std::chrono::seconds;
    if (failures == 0) return milliseconds(0);
    const unsigned doublings = std::min(failures - 1, 9U);
    const milliseconds most = std::min(seconds(1U << doublings), longest_wait);
    return milliseconds(random.number() % (static_cast<std::uint64_t>(most.count()) + 1));
}

}  // namespace baileo::sync
