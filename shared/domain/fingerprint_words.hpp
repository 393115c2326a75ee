#pragma once

#include <array>
#include <string_view>

namespace baileo::domain {

/// 256 distinct everyday Indonesian words of 3 to 7 letters a-z, one for each value of a byte: byte b of
/// SHA-256(public key) is read aloud as `fingerprint_words()[b]`. Two people compare the first six words on a
/// kiosk and in the console and so make sure that both see the same key. The words and their order never
/// change once a kiosk is in use.
[[nodiscard]] const std::array<std::string_view, 256>& fingerprint_words();

}  // namespace baileo::domain
