#pragma once

#include <string>

#include "shared/base/result.hpp"
#include "shared/crypto/sha256.hpp"
#include "shared/domain/ballot.hpp"

namespace baileo::journal {

/// 256 random bits that keep anyone from guessing a ballot out of its commitment.
using Salt = ByteArray<32>;

/// SHA-256("baileo/ballot/1" || salt || ballot text): shows that a ballot was cast, never what it says.
using Commitment = crypto::Hash;

/// A ballot as it stands in the journal.
struct CastBallot {
    domain::Ballot ballot;
    Salt salt{};
    Commitment commitment{};
};

/// The ballot as JSON in its only spelling.
[[nodiscard]] std::string write_ballot(const domain::Ballot& ballot);

[[nodiscard]] Commitment commit(const Salt& salt, std::string_view ballot_text);

/// The body of a "ballot" entry: {"ballot":{...},"salt":"<64 hex>","commit":"<64 hex>"}.
[[nodiscard]] std::string write_ballot_body(const domain::Ballot& ballot, const Salt& salt);

/// What the citizen gets: ten characters of Crockford's base 32 from the commitment, "KTB7-QM4X-2H".
[[nodiscard]] std::string receipt_code(const Commitment& commitment);

}  // namespace baileo::journal
