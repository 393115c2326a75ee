#include "server/audit/leaves.hpp"

#include <fmt/format.h>

namespace baileo::audit {

std::string log_name(std::string_view server_name) { return std::string(server_name) + "/log"; }

std::string catalogue_leaf(std::uint64_t version, std::string_view note) {
    return fmt::format("baileo/catalogue/1 {} {}", version, to_hex(crypto::sha256(note)));
}

std::string decision_leaf(std::int64_t number, std::string_view line) {
    return fmt::format("baileo/decision/1 {} {}", number, to_hex(crypto::sha256(line)));
}

std::string leaf_bytes(std::string_view content) {
    const auto commitment = exactly<32>(from_hex(content));
    return std::string(commitment ? as_text(*commitment) : content);
}

}  // namespace baileo::audit
