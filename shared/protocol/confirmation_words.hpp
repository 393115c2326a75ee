#pragma once

#include <string>
#include <vector>

#include "shared/crypto/signing_key.hpp"

namespace baileo::protocol {

/// Six words that kiosk and console both show, so that a person can compare them: one for each of the first
/// bytes of SHA-256(public key). See "Enrolment" in README.md.
[[nodiscard]] std::vector<std::string> confirmation_words(const crypto::PublicKey& key);

}  // namespace baileo::protocol
