#pragma once

#include "shared/base/random_source.hpp"

namespace baileo::crypto {

/// The operating system's cryptographic random numbers.
class SystemRandom final : public RandomSource {
  public:
    void fill(std::span<std::uint8_t> bytes) override;
};

}  // namespace baileo::crypto
