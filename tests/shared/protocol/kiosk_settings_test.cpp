#include "shared/protocol/kiosk_settings.hpp"

#include <doctest/doctest.h>

#include "shared/crypto/secret_hash.hpp"

using namespace baileo;
using namespace baileo::protocol;

namespace {

const auto settings_key = crypto::SigningKey::from_seed({7});
const Signer settings_publisher{"baileo-server/test/publishing", settings_key};

KioskSettings some_settings() {
    return {*domain::KioskId::parse("00112233445566ff"), 42,
            "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2E$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g"};
}

std::string signed_settings(const std::string& text) { return sign_note(text, settings_publisher); }

}  // namespace

TEST_CASE("settings are read as they were written") {
    const std::string note = write_settings_note(some_settings(), settings_publisher);
    CHECK(read_settings_note(note, settings_publisher.verifier()) == some_settings());
    CHECK(note == write_settings_note(some_settings(), settings_publisher));
}

TEST_CASE("settings that another key signed are refused") {
    const auto another = crypto::SigningKey::from_seed({8});
    const std::string note = write_settings_note(some_settings(), {settings_publisher.name, another});
    const auto read = read_settings_note(note, settings_publisher.verifier());
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::bad_signature);
}

TEST_CASE("settings whose head does not fit or whose hash is none are refused") {
    const std::string json = R"({"kiosk":"00112233445566ff","pin_hash":"$argon2id$v=19$m=8","version":42})";
    CHECK(read_settings_note(signed_settings("baileo-settings/1 00112233445566ff\n42\n" + json + "\n"),
                             settings_publisher.verifier()));
    for (const std::string& text :
         {"baileo-settings/1 00112233445566ff\n41\n" + json + "\n",
          "baileo-settings/1 00112233445566fe\n42\n" + json + "\n", "baileo-settings/1\n" + json + "\n",
          std::string("baileo-settings/1 00112233445566ff\n42\n{}\n"),
          std::string("baileo-settings/1 00112233445566ff\n42\n"
                      R"({"kiosk":"00112233445566ff","pin_hash":"123456","version":42})"
                      "\n")})
        CHECK_FALSE(read_settings_note(signed_settings(text), settings_publisher.verifier()));
}

TEST_CASE("a secret is known by its hash alone") {
    const auto hash = crypto::hash_secret("048213", crypto::modest_cost);
    REQUIRE(hash);
    CHECK(crypto::is_secret_hash(*hash));
    CHECK(hash->find("048213") == std::string::npos);
    CHECK(crypto::is_secret_of(*hash, "048213"));
    CHECK_FALSE(crypto::is_secret_of(*hash, "048214"));
    CHECK_FALSE(crypto::is_secret_of(*hash, ""));
    CHECK_FALSE(crypto::is_secret_of("no hash", "048213"));
}
