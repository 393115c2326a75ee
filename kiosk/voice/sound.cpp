#include "kiosk/voice/sound.hpp"

#include <algorithm>
#include <optional>

namespace baileo::voice {

namespace {

constexpr std::size_t chunk_header_size = 8;
constexpr std::size_t format_size = 16;
constexpr std::uint32_t pcm = 1;
constexpr std::uint32_t bytes_per_sample = 2;

/// A number of `size` bytes, the smallest first.
std::uint32_t number(ByteView bytes, std::size_t offset, std::size_t size) {
    std::uint32_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = value << 8U | bytes[offset + i];
    return value;
}

void append_number(Bytes& bytes, std::uint32_t value, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i)
        bytes.push_back(static_cast<std::uint8_t>(value >> 8U * i & 0xFFU));
}

void append_text(Bytes& bytes, std::string_view text) {
    const ByteView view = as_bytes(text);
    bytes.insert(bytes.end(), view.begin(), view.end());
}

/// What follows the header of the first chunk of this name.
std::optional<ByteView> chunk(ByteView chunks, std::string_view name) {
    while (chunks.size() >= chunk_header_size) {
        const ByteView head = chunks.first(chunk_header_size);
        chunks = chunks.subspan(chunk_header_size);
        const std::size_t size = std::min<std::size_t>(number(head, 4, 4), chunks.size());
        if (as_text(head.first(4)) == name) return chunks.first(size);
        chunks = chunks.subspan(std::min(size + size % 2, chunks.size()));  // chunks begin at even places
    }
    return std::nullopt;
}

}  // namespace

std::chrono::milliseconds duration(const Sound& sound) {
    const std::uint64_t moments = sound.samples.size() / std::max<std::uint64_t>(1, sound.channels);
    return std::chrono::milliseconds(1000 * moments / std::max<std::uint64_t>(1, sound.sample_rate));
}

Sound at_volume(Sound sound, int percent) {
    const int setting = std::clamp(percent, 0, 100);
    for (std::int16_t& sample : sound.samples)
        sample = static_cast<std::int16_t>(sample * setting * setting / 10'000);
    return sound;
}

Result<Sound> read_wav(ByteView file) {
    constexpr std::size_t riff_size = 12;
    if (file.size() < riff_size || as_text(file.first(4)) != "RIFF" || as_text(file.subspan(8, 4)) != "WAVE")
        return failure(ErrorCode::malformed, "not a WAV file");
    const auto format = chunk(file.subspan(riff_size), "fmt ");
    const auto data = chunk(file.subspan(riff_size), "data");
    if (!format || format->size() < format_size || !data)
        return failure(ErrorCode::malformed, "a WAV file without format or samples");
    if (number(*format, 0, 2) != pcm || number(*format, 14, 2) != 8 * bytes_per_sample)
        return failure(ErrorCode::malformed, "a WAV file that is not of 16-bit PCM");

    Sound sound{static_cast<std::uint16_t>(number(*format, 2, 2)), number(*format, 4, 4), {}};
    if (sound.channels == 0 || sound.sample_rate == 0)
        return failure(ErrorCode::malformed, "a WAV file without channels or rate");
    sound.samples.reserve(data->size() / bytes_per_sample);
    for (std::size_t at = 0; at + bytes_per_sample <= data->size(); at += bytes_per_sample)
        sound.samples.push_back(static_cast<std::int16_t>(number(*data, at, bytes_per_sample)));
    return sound;
}

Bytes write_wav(const Sound& sound) {
    const auto data_size = static_cast<std::uint32_t>(sound.samples.size() * bytes_per_sample);
    const std::uint32_t frame_size = sound.channels * bytes_per_sample;
    Bytes file;
    file.reserve(44 + data_size);
    append_text(file, "RIFF");
    append_number(file, 36 + data_size, 4);
    append_text(file, "WAVEfmt ");
    append_number(file, format_size, 4);
    append_number(file, pcm, 2);
    append_number(file, sound.channels, 2);
    append_number(file, sound.sample_rate, 4);
    append_number(file, sound.sample_rate * frame_size, 4);
    append_number(file, frame_size, 2);
    append_number(file, 8 * bytes_per_sample, 2);
    append_text(file, "data");
    append_number(file, data_size, 4);
    for (const std::int16_t sample : sound.samples)
        append_number(file, static_cast<std::uint16_t>(sample), bytes_per_sample);
    return file;
}

}  // namespace baileo::voice
