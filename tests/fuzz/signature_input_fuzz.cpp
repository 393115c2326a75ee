#include "shared/protocol/request_signature.hpp"
#include "tests/fuzz/fuzz_target.hpp"

using namespace baileo;

namespace {

const crypto::SigningKey& key() {
    static const auto made = crypto::SigningKey::from_seed({1});
    return made;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input = fuzz::text_of(data, size);
    for (const char* method : {"GET", "POST"}) {
        const auto claim = protocol::read_signature_input(input, method);
        if (!claim) continue;
        const protocol::SignedParts parts{method, "host", "/path", "", protocol::content_digest(""),
                                          "",     "none"};
        const auto fields = protocol::sign_request(parts, claim->key_id, claim->created, key());
        expects(fields.input == input, "a Signature-Input has one spelling");
        expects(!protocol::verify_request(parts, *claim, input, key().public_key()),
                "an input is no signature");
    }
    const protocol::SignatureClaim claim{"a", WallTime{}};
    expects(!protocol::verify_request({"GET", "host", "/", "", "", "", ""}, claim, input, key().public_key()),
            "nobody guesses a signature");
    return 0;
}
