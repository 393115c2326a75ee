#include "shared/base/bytes.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace baileo;

TEST_CASE("any bytes are read back from hexadecimal and from base64") {
    CHECK(rc::check([](const Bytes& bytes) {
        RC_ASSERT(from_hex(to_hex(bytes)) == bytes);
        RC_ASSERT(from_base64(to_base64(bytes)) == bytes);
    }));
}

TEST_CASE("a value has one spelling in base64") {
    CHECK(rc::check([](const std::string& text) {
        const auto bytes = from_base64(text);
        if (bytes) RC_ASSERT(to_base64(*bytes) == text);
    }));
    CHECK(from_base64("TQ==") == Bytes{'M'});
    for (const auto* text :
         {"TQ", "TQ=", "TR==", "TWF", "T", "TQ==\n", " TQ==", "T=Q=", "TQ==TQ==", "TQ-_", "===="}) {
        CAPTURE(text);
        CHECK_FALSE(from_base64(text));
    }
}

TEST_CASE("the test vectors of RFC 4648 hold") {
    const std::pair<const char*, const char*> vectors[] = {{"", ""},
                                                           {"f", "Zg=="},
                                                           {"fo", "Zm8="},
                                                           {"foo", "Zm9v"},
                                                           {"foob", "Zm9vYg=="},
                                                           {"fooba", "Zm9vYmE="},
                                                           {"foobar", "Zm9vYmFy"}};
    for (const auto& [plain, encoded] : vectors)
        CHECK(to_base64(as_bytes(plain)) == encoded);
}

TEST_CASE("hexadecimal is read in lower case and whole bytes alone") {
    CHECK(from_hex("00ff7a") == Bytes{0, 255, 0x7A});
    for (const auto* text : {"0", "0F", "0g", " 00", "0x00", "00 "}) {
        CAPTURE(text);
        CHECK_FALSE(from_hex(text));
    }
}

TEST_CASE("only the right number of bytes fills an array") {
    CHECK(exactly<2>(Bytes{1, 2}) == ByteArray<2>{1, 2});
    CHECK_FALSE(exactly<2>(Bytes{1}));
    CHECK_FALSE(exactly<2>(Bytes{1, 2, 3}));
    CHECK_FALSE(exactly<2>(std::nullopt));
}

TEST_CASE("a code is read as a person meant it") {
    CHECK(normalise_crockford("ktb7-qm4x 2h") == "KTB7QM4X2H");
    CHECK(normalise_crockford("oO-iI-lL") == "001111");
    CHECK(to_crockford(ByteArray<5>{0, 0, 0, 0, 0}, 8) == "00000000");
    CHECK(to_crockford(ByteArray<5>{0xFF, 0xFF, 0xFF, 0xFF, 0xFF}, 8) == "ZZZZZZZZ");
    CHECK(to_crockford(ByteArray<5>{0x08, 0x42, 0x10, 0x84, 0x21}, 8) == "11111111");
}
