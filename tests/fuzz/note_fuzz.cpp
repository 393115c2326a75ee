#include "shared/protocol/notes.hpp"
#include "tests/fuzz/fuzz_target.hpp"

using namespace baileo;
using namespace baileo::protocol;

namespace {

const crypto::SigningKey& key() {
    static const auto made = crypto::SigningKey::from_seed({1});
    return made;
}

/// The input as the text of a note that is signed as it should be.
void read_signed(std::string_view input, const domain::KioskId& kiosk) {
    const Signer signer{kiosk_signer_name(kiosk), key()};
    const std::string text = std::string(input) + "\n";
    const std::string note = sign_note(text, signer);
    const auto opened = open_note(note, signer.verifier());
    expects(opened && *opened == text, "what was signed opens");
    if (const auto read = read_acknowledgement(note, signer.verifier()))
        expects(read_acknowledgement(write_acknowledgement(*read, signer), signer.verifier()) == *read,
                "an acknowledgement is read as it is written");
    if (const auto read = read_head_note(note, kiosk, key().public_key()))
        expects(read_head_note(write_head_note(*read, kiosk, key()), kiosk, key().public_key()) == *read,
                "a head is read as it is written");
    static_cast<void>(read_time_note(note, "nonce", signer.verifier()));
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input = fuzz::text_of(data, size);
    const auto kiosk = *domain::KioskId::parse("00112233445566ff");
    static_cast<void>(open_note(input, VerifierKey{"name", key().public_key()}));
    if (const auto parsed = VerifierKey::parse(input))
        expects(parsed->text() == input, "a verifier key has one spelling");
    read_signed(input, kiosk);
    return 0;
}
