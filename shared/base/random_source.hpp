#pragma once

#include <cstdint>

#include "shared/base/bytes.hpp"

namespace baileo {

/// Where randomness comes from. Passed in, so that a test can repeat what happened.
class RandomSource {
  public:
    RandomSource() = default;
    RandomSource(const RandomSource&) = delete;
    RandomSource& operator=(const RandomSource&) = delete;
    virtual ~RandomSource() = default;

    /// Fills the bytes with random ones.
    virtual void fill(std::span<std::uint8_t> bytes) = 0;

    /// `size` random bytes.
    template <std::size_t size>
    [[nodiscard]] ByteArray<size> bytes() {
        ByteArray<size> result{};
        fill(result);
        return result;
    }

    /// A random identifier of a kind made of hexadecimal digits, e.g. `make<BallotId, 16>()`.
    template <class Id, std::size_t byte_count>
    [[nodiscard]] Id make() {
        return *Id::parse(to_hex(bytes<byte_count>()));
    }

    /// A whole number, all 64 bits random.
    [[nodiscard]] std::uint64_t number() {
        std::uint64_t value = 0;
        for (const std::uint8_t byte : bytes<8>())
            value = value << 8U | byte;
        return value;
    }
};

}  // namespace baileo
