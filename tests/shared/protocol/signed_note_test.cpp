#include "shared/protocol/signed_note.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace baileo;
using namespace baileo::protocol;
using crypto::SigningKey;

namespace {

const std::string dash = "\xE2\x80\x94";

/// The example of the note format's first implementation (golang.org/x/mod/sumdb/note), an independent
/// vector.
const std::string published_key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const std::string published_note =
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n\n" +
    dash +
    " PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdng"
    "otpRZb6KE6RyyBwJnAM=\n";

}  // namespace

TEST_CASE("a note that others published opens with their key") {
    const auto key = VerifierKey::parse(published_key);

    REQUIRE(key);
    CHECK(key->text() == published_key);
    CHECK(open_note(published_note, *key).value_or("") ==
          published_note.substr(0, published_note.find("\n\n") + 1));
}

TEST_CASE("any text that ends its line can be signed and opened") {
    const auto key = SigningKey::from_seed({1});
    const Signer signer{"baileo-server/test", key};
    CHECK(rc::check([&](const std::string& start) {
        const std::string text = start + "\n";
        RC_ASSERT(open_note(sign_note(text, signer), signer.verifier()) == text);
    }));
}

TEST_CASE("a note with one changed byte does not open") {
    const auto key = SigningKey::from_seed({1});
    const Signer signer{"server", key};
    const std::string note = sign_note("baileo-test/1\n42\n", signer);
    for (std::size_t i = 0; i < note.size(); ++i) {
        std::string changed = note;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        CAPTURE(changed);
        CHECK_FALSE(open_note(changed, signer.verifier()));
    }
}

TEST_CASE("what is not a note at all does not open") {
    const auto key = SigningKey::from_seed({1});
    const Signer signer{"server", key};
    const std::string note = sign_note("text\n", signer);
    for (const std::string& bad :
         {std::string(), std::string("\n\n"), std::string("text\n"), std::string("text\n\n"),
          note.substr(0, note.size() - 1), note + "\n", note + "x\n", "\n" + note.substr(5),
          std::string("text\n\n" + dash + " server \n"), std::string("text\n\n" + dash + " server AAAA\n")}) {
        CAPTURE(bad);
        CHECK_FALSE(open_note(bad, signer.verifier()));
    }
}

TEST_CASE("signatures of others beside the right one do no harm") {
    const auto ours = SigningKey::from_seed({1}), theirs = SigningKey::from_seed({2});
    const Signer signer{"server", ours};
    const std::string note = sign_note("text\n", signer);
    const std::string witness =
        sign_note("text\n", Signer{"witness", theirs}).substr(std::string("text\n\n").size());

    CHECK(open_note(note + witness, signer.verifier()) == "text\n");
    CHECK(open_note("text\n\n" + witness + note.substr(6), signer.verifier()) == "text\n");
    CHECK(open_note("text\n\n" + witness, signer.verifier()).error().code == ErrorCode::bad_signature);
}

TEST_CASE("the name belongs to the key") {
    const auto key = SigningKey::from_seed({1});
    const std::string note = sign_note("text\n", Signer{"server", key});

    CHECK_FALSE(open_note(note, VerifierKey{"other", key.public_key()}));
    CHECK(VerifierKey{"server", key.public_key()}.key_id() !=
          VerifierKey{"other", key.public_key()}.key_id());
}

TEST_CASE("a verifier key of any other form is refused") {
    REQUIRE(VerifierKey::parse(published_key));
    for (const std::string& text :
         {std::string(), std::string("PeterNeumann"),
          std::string("+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"), "Peter " + published_key,
          published_key + "=", published_key + "\n",
          std::string("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"),
          std::string("PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"),
          std::string("PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"),
          std::string("PeterNeumann+c74f20a3+"), std::string("++")}) {
        CAPTURE(text);
        CHECK_FALSE(VerifierKey::parse(text));
    }
}
