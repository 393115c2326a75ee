#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "shared/domain/identifiers.hpp"
#include "shared/domain/language.hpp"

namespace baileo::domain {

/// The four answers, worst to best, with the numbers of the national satisfaction survey
/// (Permenpan-RB 14/2017): Tidak baik 1, Kurang baik 2, Baik 3, Sangat baik 4.
enum class Rating : std::uint8_t { poor = 1, not_very_good = 2, good = 3, very_good = 4 };

inline constexpr std::array ratings{Rating::poor, Rating::not_very_good, Rating::good, Rating::very_good};

[[nodiscard]] constexpr unsigned value(Rating rating) { return static_cast<unsigned>(rating); }

/// The rating of a number, if it is one of 1, 2, 3, 4.
[[nodiscard]] constexpr std::optional<Rating> rating_of(std::uint64_t value) {
    if (value < 1 || value > 4) return std::nullopt;
    return static_cast<Rating>(value);
}

/// One rating of one innovation by one visit. Holds nothing about the person.
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

    bool operator==(const Ballot&) const = default;
};

}  // namespace baileo::domain
