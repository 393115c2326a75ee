#include <doctest/doctest.h>

#include "server/log/checkpoint.hpp"
#include "shared/protocol/signed_note.hpp"

namespace baileo::tests {
namespace {

using log::Checkpoint;

// https://c2sp.org/tlog-checkpoint, the example there.
constexpr std::string_view published =
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

TEST_CASE("the checkpoint that is published as an example is read and written byte for byte") {
    const auto checkpoint = log::read_checkpoint(published);

    REQUIRE(checkpoint.has_value());
    CHECK(checkpoint->origin == "example.com/behind-the-sofa");
    CHECK(checkpoint->head.size == 20852163);
    CHECK(log::write_checkpoint(*checkpoint) == published);
}

TEST_CASE("a checkpoint of another form is refused") {
    for (const std::string_view text :
         {"", "\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
          "log\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
          "log\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n", "log\n1\nCsUYapGG\n",
          "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
          "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\nextension\n"}) {
        CAPTURE(text);
        CHECK_FALSE(log::read_checkpoint(text).has_value());
    }
}

TEST_CASE("a signed checkpoint is opened with the log's key and with no other") {
    const auto key = crypto::SigningKey::from_seed({7});
    const Checkpoint checkpoint{"baileo-server/test/log", {3, crypto::sha256("root")}};
    const protocol::Signer signer{checkpoint.origin, key};
    const std::string note = protocol::sign_note(log::write_checkpoint(checkpoint), signer);

    const auto opened = protocol::open_note(note, signer.verifier());

    REQUIRE(opened.has_value());
    CHECK(log::read_checkpoint(*opened) == checkpoint);
    const auto other = crypto::SigningKey::from_seed({8});
    CHECK_FALSE(protocol::open_note(note, {checkpoint.origin, other.public_key()}).has_value());
}

}  // namespace
}  // namespace baileo::tests
