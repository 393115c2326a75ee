#pragma once

#include "shared/base/result.hpp"
#include "shared/domain/ballot_code.hpp"
#include "shared/domain/competition.hpp"

namespace baileo::journal {

/// How long the tag of a code is in a list of tags: bytes, one tag after the other, sorted.
inline constexpr std::size_t tag_bytes = 16;

/// What stands for a code wherever it is kept: the Argon2id of its thirteen characters, with the salt and at
/// the cost of the competition. Takes tens of milliseconds. Errors: malformed for a cost or salt that cannot
/// be, internal without the memory.
[[nodiscard]] Result<domain::CodeTag> code_tag(const domain::BallotCode& code,
                                               const domain::CodeCheck& check);

/// Whether a list of tags, as the catalogue names one, holds this one.
[[nodiscard]] bool lists(std::string_view list, const domain::CodeTag& tag);

}  // namespace baileo::journal
