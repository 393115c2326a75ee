#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "shared/base/expects.hpp"

/// What libFuzzer, or corpus_replay.cpp, calls with bytes that nobody thought of. Must not crash, and
/// `expects` what has to hold of everything that is accepted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace baileo::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

}  // namespace baileo::fuzz
