#include "kiosk/platform/image.hpp"

#include <doctest/doctest.h>
#include <fstream>
#include <iterator>

#include "tests/support/temporary_directory.hpp"

namespace baileo::platform {
namespace {

std::string contents(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Image striped(int width, int height) {
    Image image{width, height, {}};
    for (int pixel = 0; pixel < width * height; ++pixel)
        image.rgba.insert(image.rgba.end(),
                          {static_cast<std::uint8_t>(pixel % 2 == 0 ? 200 : 100), 7, 0, 255});
    return image;
}

}  // namespace

TEST_CASE("a picture that was written is read back as it was") {
    const tests::TemporaryDirectory folder;
    const Image image = striped(6, 4);

    REQUIRE(write_png(folder.path() / "a.png", image).has_value());
    const Result<Image> read = decode(contents(folder.path() / "a.png"), 100);

    REQUIRE(read.has_value());
    CHECK(*read == image);
}

TEST_CASE("a large picture is made smaller by means of its pixels") {
    const tests::TemporaryDirectory folder;
    REQUIRE(write_png(folder.path() / "a.png", striped(64, 32)).has_value());

    const Result<Image> read = decode(contents(folder.path() / "a.png"), 20);

    REQUIRE(read.has_value());
    CHECK(read->width == 16);
    CHECK(read->height == 8);
    CHECK(read->rgba.size() == 16U * 8 * 4);
    CHECK(read->rgba[0] == 150);
    CHECK(read->rgba[1] == 7);
    CHECK(read->rgba[3] == 255);
}

TEST_CASE("an image of odd size keeps at least one pixel") {
    CHECK(halved(striped(3, 5)).width == 1);
    CHECK(halved(striped(3, 5)).height == 2);
    CHECK(halved(striped(1, 1)).rgba == striped(1, 1).rgba);
}

TEST_CASE("what is no picture is refused") {
    CHECK(decode("", 100).error().code == ErrorCode::malformed);
    CHECK(decode("GIF?", 100).error().code == ErrorCode::malformed);

    const tests::TemporaryDirectory folder;
    REQUIRE(write_png(folder.path() / "a.png", striped(64, 32)).has_value());
    const std::string whole = contents(folder.path() / "a.png");
    CHECK(decode(whole.substr(0, whole.size() / 2), 100).error().code == ErrorCode::malformed);
}

TEST_CASE("a picture that claims to be gigantic is refused before it is read") {
    // A PNG of 10000 x 10000 pixels up to where its pixels begin; PNG (RFC 2083) 3.2, 4.1.1 and 4.1.3.
    const std::string_view head(
        "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x27\x10\0\0\x27\x10\x08\x06\0\0\0\0\0\0\0\0\0\0\x01IDAT", 41);

    CHECK(decode(head, 100).error().code == ErrorCode::too_large);
}

TEST_CASE("a picture that cannot be written is an error") {
    CHECK(write_png("/nowhere/a.png", striped(2, 2)).error().code == ErrorCode::storage_failed);
}

}  // namespace baileo::platform
