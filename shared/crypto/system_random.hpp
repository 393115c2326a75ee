#pragma once

#include "shared/base/random_source.hpp"

namespace baileo::crypto {

/// The operating system's cryptographic random numbers.
class SystemRandom final : public RandomSource {
  public:
    /// Also makes libsodium ready for use by many threads, with the fastest code for this processor. Every
    /// program needs one of these early, so that this happens once and first.
    SystemRandom();
    void fill(std::span<std::uint8_t> bytes) override;
};

}  // namespace baileo::crypto
