#include "server/results/random_generator.hpp"

#include <algorithm>
#include <bit>

#include "shared/base/expects.hpp"

namespace baileo::results {
namespace {

/// SplitMix64: one step, and the number mixed out of it.
std::uint64_t split_mix(std::uint64_t& state) {
    state += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31U);
}

RandomGenerator::State state_from(std::uint64_t seed) {
    RandomGenerator::State state{};
    for (std::uint64_t& word : state)
        word = split_mix(seed);
    return state;
}

}  // namespace

RandomGenerator::RandomGenerator(std::uint64_t seed) : RandomGenerator(state_from(seed)) {}

RandomGenerator::RandomGenerator(const State& state) : state_(state) {
    expects(std::ranges::any_of(state, [](std::uint64_t word) { return word != 0; }),
            "the state of a random generator is not all zeros");
}

std::uint64_t RandomGenerator::next() {
    auto& [a, b, c, d] = state_;
    const std::uint64_t result = std::rotl(b * 5, 7) * 9;
    const std::uint64_t shifted = b << 17U;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = std::rotl(d, 45);
    return result;
}

double RandomGenerator::uniform() {
    // The half keeps 0 out. With one more bit, the largest sum would round up to 1.
    return (static_cast<double>(next() >> 12U) + 0.5) * 0x1p-52;
}

}  // namespace baileo::results
