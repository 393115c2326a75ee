#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

#include "shared/base/bytes.hpp"
#include "shared/base/result.hpp"

namespace baileo::voice {

/// Sound as 16-bit samples, those of one moment side by side.
struct Sound {
    std::uint16_t channels = 1;
    std::uint32_t sample_rate = 22050;  ///< moments in a second
    std::vector<std::int16_t> samples;

    bool operator==(const Sound&) const = default;
};

/// How long it lasts.
[[nodiscard]] std::chrono::milliseconds duration(const Sound& sound);

/// Softer: 100 leaves it as it is, 0 is silence. The square of the setting, since ears hear ratios: half
/// sounds like half.
[[nodiscard]] Sound at_volume(Sound sound, int percent);

/// Reads a WAV file of 16-bit PCM. A length that reaches beyond the end means up to the end, because an
/// engine that writes into a pipe cannot know it before. Errors: malformed.
/// Source: Microsoft/IBM, Multimedia Programming Interface and Data Specifications 1.0 (1991), RIFF WAVE.
[[nodiscard]] Result<Sound> read_wav(ByteView file);

/// The same as a WAV file, lengths filled in.
[[nodiscard]] Bytes write_wav(const Sound& sound);

}  // namespace baileo::voice
