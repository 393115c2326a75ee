#pragma once

#include <vector>

#include "server/results/flags/flag.hpp"
#include "server/results/kiosk_weights.hpp"

namespace baileo::results {

/// Ballots that a kiosk and all others must each have of an innovation before they are compared.
inline constexpr std::uint64_t ballots_to_compare = 20;
/// Of the kiosks flagged for their answers, about this share is flagged by chance alone.
inline constexpr double false_discoveries = 0.05;

/// Kiosks whose answers for an innovation differ from those of all other kiosks: the G-test over the four
/// answers with Williams' correction, for all kiosks and innovations at once with the Benjamini-Hochberg
/// procedure. `observed` is the kiosk's plain mean times 25, `expected` that of the others, the chance that
/// of the single test. A judge reads it as "look", not as "wrong": people at two places may differ. Sources:
/// R. R. Sokal, F. J. Rohlf, Biometry, 3rd ed., 1995, 17.4; Y. Benjamini, Y. Hochberg, "Controlling the false
/// discovery rate", J. R. Stat. Soc. B 57(1), 1995.
[[nodiscard]] std::vector<Flag> answer_flags(const std::map<domain::InnovationId, CountsByKiosk>& ballots);

/// The chance that two sets of answers differ this much if they come from the same shares.
[[nodiscard]] double same_shares_chance(const merge::Counts& one, const merge::Counts& other);

/// Above this share of its ballots from kiosks of its own unit, an innovation is flagged.
inline constexpr double home_share_limit = 0.5;

/// Whether most of an innovation's ballots (`observed`, a share; `expected`: the limit) come from the kiosks
/// that stand in its own unit. Needs `ballots_to_compare` ballots.
[[nodiscard]] std::optional<Flag> home_share_flag(const domain::InnovationId& innovation,
                                                  const CountsByKiosk& kiosks,
                                                  const std::set<domain::KioskId>& home);

}  // namespace baileo::results
