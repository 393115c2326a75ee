#pragma once

#include <chrono>
#include <thread>

namespace baileo::tests {

/// Waits until the condition holds, looking again and again; false if it still does not after 30 seconds,
/// which even a very busy machine never needs.
template <class Condition>
[[nodiscard]] bool eventually(Condition condition) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

}  // namespace baileo::tests
