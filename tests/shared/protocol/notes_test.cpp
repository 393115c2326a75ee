#include "shared/protocol/notes.hpp"

#include <doctest/doctest.h>

#include "tests/support/entries.hpp"
#include "tests/support/fake_clock.hpp"

using namespace baileo;
using namespace baileo::protocol;
using crypto::SigningKey;

namespace {

const auto kiosk = *domain::KioskId::parse(tests::some_kiosk);
const auto other_kiosk = *domain::KioskId::parse("ffffffffffffffff");

struct Server {
    SigningKey key = SigningKey::from_seed({7});
    Signer signer{"baileo-server/test", key};
};

Acknowledgement an_acknowledgement() {
    return {kiosk, {12, crypto::sha256("entry 12")}, 7, 3, "token", tests::FakeClock::start};
}

}  // namespace

TEST_CASE("a head is read with the kiosk's key alone") {
    const auto key = SigningKey::from_seed({1});
    const journal::Head head{12, crypto::sha256("entry 12")};
    const std::string note = write_head_note(head, kiosk, key);

    CHECK(read_head_note(note, kiosk, key.public_key()) == head);
    CHECK_FALSE(read_head_note(note, kiosk, SigningKey::from_seed({2}).public_key()));
    CHECK_FALSE(read_head_note(note, other_kiosk, key.public_key()));
}

TEST_CASE("a kiosk's note about another kiosk is no head") {
    const auto key = SigningKey::from_seed({1});
    const std::string text = "baileo-head/1 " + other_kiosk.text() + "\n1\n" + to_base64(crypto::Hash{}) +
                             "\n" + to_hex(crypto::Hash{}) + "\n";

    const auto read =
        read_head_note(sign_note(text, Signer{kiosk_signer_name(kiosk), key}), kiosk, key.public_key());

    CHECK(read.error().code == ErrorCode::malformed);
}

TEST_CASE("an acknowledgement says what the server holds") {
    const Server server;
    const auto acknowledgement = an_acknowledgement();

    CHECK(read_acknowledgement(write_acknowledgement(acknowledgement, server.signer),
                               server.signer.verifier()) == acknowledgement);
}

TEST_CASE("a forged acknowledgement is refused") {
    const Server server;
    const Server other{.key = SigningKey::from_seed({8})};
    std::string note = write_acknowledgement(an_acknowledgement(), server.signer);

    CHECK_FALSE(read_acknowledgement(write_acknowledgement(an_acknowledgement(), other.signer),
                                     server.signer.verifier()));
    note.replace(note.find("\n12\n"), 4, "\n99\n");
    CHECK(read_acknowledgement(note, server.signer.verifier()).error().code == ErrorCode::bad_signature);
}

TEST_CASE("a signed note of another form is no acknowledgement") {
    const Server server;
    const std::string good = write_acknowledgement(an_acknowledgement(), server.signer);
    const std::string text = good.substr(0, good.find("\n\n") + 1);
    const auto read_with = [&](std::string_view from, std::string_view to) {
        std::string changed = text;
        changed.replace(changed.find(from), from.size(), to);
        return read_acknowledgement(sign_note(changed, server.signer), server.signer.verifier());
    };
    for (const auto& [from, to] :
         {std::pair{"baileo-ack/1", "baileo-ack/2"}, std::pair{"baileo-ack/1", "baileo-head/1"},
          std::pair{tests::some_kiosk.c_str(), "nobody"}, std::pair{"\n12\n", "\n-12\n"},
          std::pair{"\n12\n", "\n 12\n"}, std::pair{"\n12\n", "\n"}, std::pair{"\n7\n", "\n7\n7\n"},
          std::pair{"\n3\n", "\n3.0\n"}}) {
        CAPTURE(to);
        CHECK_FALSE(read_with(from, to));
    }
}

TEST_CASE("the server's time answers one question alone") {
    const Server server;
    const std::string note = write_time_note(tests::FakeClock::start, "nonce1", server.signer);

    CHECK(read_time_note(note, "nonce1", server.signer.verifier()) == tests::FakeClock::start);
    CHECK_FALSE(read_time_note(note, "nonce2", server.signer.verifier()));
    CHECK_FALSE(read_time_note(note, "nonce1", VerifierKey{"baileo-server/other", server.key.public_key()}));
}
