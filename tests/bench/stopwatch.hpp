#pragma once

#include <algorithm>
#include <chrono>
#include <ctime>

namespace baileo::bench {

using Seconds = std::chrono::duration<double>;

/// Processor time that this program has used, which does not grow while others are on the machine.
[[nodiscard]] inline Seconds processor_time() {
    return Seconds(static_cast<double>(std::clock()) / CLOCKS_PER_SEC);
}

/// Processor time of the work: the best of some runs.
template <class Work>
[[nodiscard]] Seconds best_of(int runs, Work work) {
    Seconds best = Seconds::max();
    for (int i = 0; i < runs; ++i) {
        const Seconds start = processor_time();
        work();
        best = std::min(best, processor_time() - start);
    }
    return best;
}

}  // namespace baileo::bench
