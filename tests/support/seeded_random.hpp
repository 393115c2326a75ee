#pragma once

#include <mutex>

#include "shared/base/random_source.hpp"

namespace baileo::tests {

/// Random numbers that a seed repeats: SplitMix64 (Steele, Lea, Flood 2014). May be used by several threads.
class SeededRandom final : public RandomSource {
  public:
    explicit SeededRandom(std::uint64_t seed) : state_(seed) {}

    void fill(std::span<std::uint8_t> bytes) override {
        const std::scoped_lock lock(mutex_);
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(next() >> 56U);
    }

    /// A whole number below `limit`.
    [[nodiscard]] std::uint64_t below(std::uint64_t limit) { return number() % limit; }
    /// True in `percent` of a hundred cases.
    [[nodiscard]] bool chance(unsigned percent) { return below(100) < percent; }

  private:
    std::uint64_t next() {
        std::uint64_t mixed = state_ += 0x9E3779B97F4A7C15U;
        mixed = (mixed ^ mixed >> 30U) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ mixed >> 27U) * 0x94D049BB133111EBU;
        return mixed ^ mixed >> 31U;
    }

    std::mutex mutex_;
    std::uint64_t state_;
};

}  // namespace baileo::tests
