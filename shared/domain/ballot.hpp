#pragma once

#include "shared/domain/answers.hpp"
#include "shared/domain/language.hpp"

namespace baileo::domain {

/// One rating of one innovation by one visit. Holds nothing that names the person.
struct Ballot {
    BallotId id;
    CompetitionId competition;
    std::uint64_t catalogue_version = 0;  ///< the version that was on the screen
    InnovationId innovation;
    Rating overall = Rating::good;
    VisitId visit;
    Language language = Language::id;  ///< on screen when it was cast
    std::uint64_t order_seed = 0;      ///< shuffled the list, below 2^53; lets position bias be measured
    std::uint32_t position = 0;        ///< place of the innovation in the list as shown, from 1; 0 if unknown
    Answers answers{};                 ///< what was said beyond the overall rating, all optional
    std::optional<CodeTag> code_tag = std::nullopt;  ///< of the visit's ballot code, where one is asked for

    bool operator==(const Ballot&) const = default;
};

}  // namespace baileo::domain
