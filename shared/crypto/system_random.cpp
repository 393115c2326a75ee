#include "shared/crypto/system_random.hpp"

#include <sodium.h>

namespace baileo::crypto {

void SystemRandom::fill(std::span<std::uint8_t> bytes) { randombytes_buf(bytes.data(), bytes.size()); }

}  // namespace baileo::crypto
