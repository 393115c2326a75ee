#include "kiosk/voice/sound.hpp"

#include <doctest/doctest.h>

using namespace baileo;
using namespace baileo::voice;

namespace {

Sound a_sound() { return {2, 8000, {0, 100, -100, 32767, -32768, 7}}; }

}  // namespace

TEST_CASE("a sound that is written as WAV is read back the same") {
    const auto read = read_wav(write_wav(a_sound()));

    REQUIRE(read);
    CHECK(*read == a_sound());
}

TEST_CASE("a WAV whose lengths were not known yet is read up to its end") {
    Bytes wav = write_wav(a_sound());
    for (const std::size_t length : {4U, 40U})
        for (std::size_t i = 0; i < 4; ++i)
            wav[length + i] = i == 3 ? 0x7F : 0xFF;

    const auto read = read_wav(wav);

    REQUIRE(read);
    CHECK(*read == a_sound());
}

TEST_CASE("other chunks of a WAV are passed over") {
    Bytes wav = write_wav(a_sound());
    const std::string_view note("LIST\x03\0\0\0abc\0", 12);  // an odd length is padded
    wav.insert(wav.begin() + 36, note.begin(), note.end());

    const auto read = read_wav(wav);

    REQUIRE(read);
    CHECK(*read == a_sound());
}

TEST_CASE("what is not 16-bit PCM is refused at every length") {
    const Bytes wav = write_wav(a_sound());

    for (std::size_t length = 0; length < 44; ++length)
        CHECK_FALSE(read_wav(ByteView(wav).first(length)));
    for (const std::size_t place : {0U, 8U, 20U, 34U}) {  // RIFF, WAVE, PCM, bits of a sample
        Bytes other = wav;
        other[place] = static_cast<std::uint8_t>(other[place] + 1);
        CHECK_FALSE(read_wav(other));
    }
}

TEST_CASE("a sound lasts as long as its samples at its rate") {
    CHECK(duration({1, 8000, std::vector<std::int16_t>(4000)}) == std::chrono::milliseconds(500));
    CHECK(duration({2, 8000, std::vector<std::int16_t>(4000)}) == std::chrono::milliseconds(250));
}

TEST_CASE("volume makes a sound softer, never louder than it was") {
    CHECK(at_volume(a_sound(), 100) == a_sound());
    CHECK(at_volume(a_sound(), 200) == a_sound());
    CHECK(at_volume(a_sound(), 50).samples == std::vector<std::int16_t>{0, 25, -25, 8191, -8192, 1});
    CHECK(at_volume(a_sound(), 0).samples == std::vector<std::int16_t>(6));
    CHECK(at_volume(a_sound(), -5).samples == std::vector<std::int16_t>(6));
}
