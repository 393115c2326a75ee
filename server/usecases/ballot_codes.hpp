#pragma once

#include "server/usecases/services.hpp"
#include "shared/domain/ballot_code.hpp"
#include "shared/domain/competition.hpp"

namespace baileo::usecases {

/// How many codes are made at once at most; the tag of each takes tens of milliseconds.
inline constexpr std::uint64_t batch_limit = 5000;

/// New codes, once: nobody can ask for them again.
struct NewCodes {
    std::int64_t batch = 0;
    std::vector<domain::BallotCode> codes;
};

/// Makes so many random codes for a competition that asks for them, keeps their tags and publishes a
/// catalogue with the longer list. `label` says what they are for and may be empty. Errors: malformed for a
/// count or label that cannot be, conflict if the competition asks for no codes, not_found before the first
/// catalogue, storage errors.
[[nodiscard]] Result<NewCodes> make_codes(Services services, std::uint64_t count, std::string label,
                                          std::string author);

/// By number.
[[nodiscard]] Result<std::vector<store::CodeBatch>> list_code_batches(Services services);

/// Takes a batch out of use: ballots with its codes are set aside, those that came already as well. Errors:
/// malformed without a reason, not_found if there is no such batch in use, storage errors.
[[nodiscard]] Status revoke_codes(Services services, std::int64_t batch, std::string reason,
                                  std::string author);

/// Completes what a competition that asks for codes says about them: the salt, which is drawn once, and the
/// list of tags as it is now, which is kept as a file. Errors: conflict if codes were made at another cost.
[[nodiscard]] Status complete_codes(store::Writer& writer, RandomSource& random,
                                    domain::Competition& competition);

}  // namespace baileo::usecases
