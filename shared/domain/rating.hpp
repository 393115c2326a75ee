#pragma once

#include <array>
#include <cstdint>
#include <optional>

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

}  // namespace baileo::domain
