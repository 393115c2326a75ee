#include "shared/journal/code_tag.hpp"

#include "shared/crypto/slow_hash.hpp"

namespace baileo::journal {

Result<domain::CodeTag> code_tag(const domain::BallotCode& code, const domain::CodeCheck& check) {
    const auto salt = exactly<16>(from_hex(check.salt.text()));
    if (!salt) return failure(ErrorCode::malformed, "no salt for ballot codes");
    const auto hash = crypto::slow_hash(code.text(), *salt, {check.passes, check.memory_kib});
    if (!hash) return tl::unexpected(hash.error());
    return *domain::CodeTag::parse(to_hex(*hash));
}

bool lists(std::string_view list, const domain::CodeTag& tag) {
    const auto bytes = from_hex(tag.text()).value_or(Bytes());
    const std::string_view wanted = as_text(bytes);
    std::size_t low = 0;
    std::size_t high = list.size() / tag_bytes;
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (list.substr(middle * tag_bytes, tag_bytes) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return list.substr(low * tag_bytes, tag_bytes) == wanted;
}

}  // namespace baileo::journal
