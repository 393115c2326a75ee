#pragma once

#include <array>
#include <cstdint>

namespace baileo::results {

/// Random numbers that anyone can reproduce from the seed, on any machine: xoshiro256**, its state filled
/// by SplitMix64. Not for secrets. Source: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number
/// generators", ACM TOMS 47(4), 2021, and https://prng.di.unimi.it.
class RandomGenerator {
  public:
    using State = std::array<std::uint64_t, 4>;

    explicit RandomGenerator(std::uint64_t seed);
    /// Not all zeros: such a generator would stay there.
    explicit RandomGenerator(const State& state);

    /// All 64 bits random.
    [[nodiscard]] std::uint64_t next();
    /// Between 0 and 1, neither of them included: a multiple of 2^-53 with 52 random bits.
    [[nodiscard]] double uniform();

  private:
    State state_;
};

}  // namespace baileo::results
