#pragma once

#include <string>

#include "shared/base/random_source.hpp"

namespace baileo::usecases {

/// A fresh token by which a kiosk shows that it goes on where the server left it: 256 random bits in base64.
[[nodiscard]] inline std::string new_continuation(RandomSource& random) {
    return to_base64(random.bytes<32>());
}

}  // namespace baileo::usecases
