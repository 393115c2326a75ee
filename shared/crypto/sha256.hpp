#pragma once

#include <initializer_list>

#include "shared/base/bytes.hpp"

namespace baileo::crypto {

/// SHA-256 (FIPS 180-4) of some bytes.
using Hash = ByteArray<32>;

[[nodiscard]] Hash sha256(ByteView bytes);
[[nodiscard]] Hash sha256(std::string_view text);

/// SHA-256 of several pieces, one after the other, without joining them first.
[[nodiscard]] Hash sha256(std::initializer_list<ByteView> pieces);

}  // namespace baileo::crypto
