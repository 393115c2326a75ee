#include "shared/crypto/system_random.hpp"

#include <sodium.h>

#include "shared/base/expects.hpp"

namespace baileo::crypto {

SystemRandom::SystemRandom() { expects(sodium_init() >= 0, "libsodium can be used"); }

void SystemRandom::fill(std::span<std::uint8_t> bytes) { randombytes_buf(bytes.data(), bytes.size()); }

}  // namespace baileo::crypto
