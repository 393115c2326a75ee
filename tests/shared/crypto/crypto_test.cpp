#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "shared/crypto/sha256.hpp"
#include "shared/crypto/signing_key.hpp"
#include "shared/crypto/system_random.hpp"
#include "tests/support/temporary_directory.hpp"

using namespace baileo;
using crypto::SigningKey;

namespace {

template <std::size_t size>
ByteArray<size> hex(std::string_view text) {
    const auto bytes = exactly<size>(from_hex(text));
    REQUIRE(bytes);
    return *bytes;
}

}  // namespace

TEST_CASE("SHA-256 gives the values of FIPS 180-4") {
    CHECK(to_hex(crypto::sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(to_hex(crypto::sha256("abc")) ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(crypto::sha256({as_bytes("a"), as_bytes(""), as_bytes("bc")}) == crypto::sha256("abc"));
}

TEST_CASE("Ed25519 gives the signatures of RFC 8032") {
    struct Vector {
        const char *seed, *key, *message, *signature;
    };
    const Vector vectors[] = {{"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                               "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
                               "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33"
                               "bacc61e39701cf9b46bd25bf5f0595b"
                               "be24655141438e7a100b"},
                              {"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                               "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
                               "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e159"
                               "96e458f3613d0f11d8c387b2eaeb430"
                               "2aeeb00d291612bb0c00"}};
    for (const Vector& vector : vectors) {
        const auto key = SigningKey::from_seed(hex<32>(vector.seed));
        const auto message = *from_hex(vector.message);

        CHECK(to_hex(key.public_key()) == vector.key);
        CHECK(to_hex(key.sign(message)) == vector.signature);
        CHECK(crypto::verify(key.public_key(), message, hex<64>(vector.signature)));
    }
}

TEST_CASE("the Ed25519 example of RFC 9421, appendix B.2.6, verifies") {
    const auto key = exactly<32>(from_base64("JrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs="));
    const auto signature = exactly<64>(from_base64(
        "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw=="));
    const std::string base =
        "\"date\": Tue, 20 Apr 2021 02:07:55 GMT\n"
        "\"@method\": POST\n"
        "\"@path\": /foo\n"
        "\"@authority\": example.com\n"
        "\"content-type\": application/json\n"
        "\"content-length\": 18\n"
        "\"@signature-params\": (\"date\" \"@method\" \"@path\" \"@authority\" "
        "\"content-type\" \"content-length\");created=1618884473;keyid=\"test-key-ed25519\"";

    REQUIRE(key);
    REQUIRE(signature);
    CHECK(crypto::verify(*key, as_bytes(base), *signature));
    CHECK_FALSE(crypto::verify(*key, as_bytes(base + " "), *signature));
}

TEST_CASE("a changed signature, message or key does not verify") {
    const auto key = SigningKey::from_seed({1});
    const auto good = key.sign(as_bytes("message"));
    for (std::size_t bit = 0; bit < 512; bit += 7) {
        auto bad = good;
        bad[bit / 8] = static_cast<std::uint8_t>(bad[bit / 8] ^ 1U << bit % 8);
        CHECK_FALSE(crypto::verify(key.public_key(), as_bytes("message"), bad));
    }
    CHECK_FALSE(crypto::verify(key.public_key(), as_bytes("massage"), good));
    CHECK_FALSE(crypto::verify(SigningKey::from_seed({2}).public_key(), as_bytes("message"), good));
    // A key of small order would let one signature hold for every message.
    CHECK_FALSE(crypto::verify(crypto::PublicKey{}, as_bytes("message"), crypto::Signature{}));
}

TEST_CASE("a key is read back from its file and never written over another") {
    const tests::TemporaryDirectory folder;
    const auto file = folder.path() / "device.key";
    const auto key = SigningKey::generate();

    CHECK(SigningKey::load(file).error().code == ErrorCode::not_found);
    REQUIRE(key.save(file));
    CHECK(SigningKey::load(file)->public_key() == key.public_key());
    CHECK(SigningKey::generate().save(file).error().code == ErrorCode::conflict);
    CHECK(SigningKey::load(file)->public_key() == key.public_key());
}

TEST_CASE("a file that holds no key is refused") {
    const tests::TemporaryDirectory folder;
    for (const auto& text :
         {std::string(), std::string(64, 'x'), std::string(63, 'a'), std::string(66, 'a')}) {
        std::ofstream(folder.path() / "key") << text;
        CHECK(SigningKey::load(folder.path() / "key").error().code == ErrorCode::malformed);
    }
}

TEST_CASE("random numbers of the system differ") {
    crypto::SystemRandom random;

    CHECK(random.bytes<32>() != random.bytes<32>());
}
