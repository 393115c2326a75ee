#pragma once

#include <string>

#include "server/audit/records.hpp"

namespace baileo::audit {

/// The name under which a server signs checkpoints, and the origin in them.
[[nodiscard]] std::string log_name(std::string_view server_name);

// What stands in the public log for something that was published, as text:
//   baileo/catalogue/1 <version> <hexadecimal SHA-256 of the signed note>
//   baileo/decision/1 <number> <hexadecimal SHA-256 of its line>
[[nodiscard]] std::string catalogue_leaf(std::uint64_t version, std::string_view note);
[[nodiscard]] std::string decision_leaf(std::int64_t number, std::string_view line);

/// The bytes of a leaf: the 32 of a commitment written as hexadecimal digits, else those of the text. No text
/// above is 32 bytes long, so that the two kinds cannot be taken for each other.
[[nodiscard]] std::string leaf_bytes(std::string_view content);

}  // namespace baileo::audit
