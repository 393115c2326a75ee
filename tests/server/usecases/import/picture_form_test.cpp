#include <string>
#include <vector>

#include "server/usecases/import/picture_form.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace baileo::usecases;
using namespace std::string_literals;

namespace {

const std::string png = "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x04\xB0\0\0\x03\x20"s;
const std::string jpeg = "\xFF\xD8\xFF\xE0\0\x04JF\xFF\xFF\xC0\0\x11\x08\x01\x90\x02\x58\x03"s;

}  // namespace

TEST_CASE("the form and size of a picture are read from its first bytes") {
    CHECK(picture_form(png) == PictureForm{"image/png", 1200, 800});
    CHECK(picture_form(jpeg) == PictureForm{"image/jpeg", 600, 400});
}

TEST_CASE("other bytes are no picture") {
    for (const std::string& bytes :
         {""s, "GIF89a"s, "<svg/>"s, png.substr(0, 23), jpeg.substr(0, 17), "\x89PNG"s,
          "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\0\0\0\x03\x20"s, "\xFF\xD8\xFF\xD9"s}) {
        CAPTURE(bytes.size());
        CHECK_FALSE(picture_form(bytes).has_value());
    }
}

TEST_CASE("no bytes whatever bring the reader of pictures down") {
    CHECK(rc::check("any bytes behind any beginning", [] {
        const auto bytes =
            *rc::gen::elementOf(std::vector<std::string>{png, jpeg, ""}) + *rc::gen::arbitrary<std::string>();
        (void)picture_form(bytes.substr(*rc::gen::inRange<std::size_t>(0, 2) * bytes.size() / 2));
        (void)picture_form(bytes.substr(0, *rc::gen::inRange<std::size_t>(0, bytes.size() + 1)));
    }));
}
