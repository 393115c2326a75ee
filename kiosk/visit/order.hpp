#pragma once

#include "kiosk/visit/scope.hpp"

namespace baileo::visit {

/// The innovations on offer (not withdrawn) in this scope, in the order of this seed. The same seed always
/// gives the same order, so that a position in the list can be checked later: Fisher-Yates with SplitMix64
/// (Steele, Lea, Flood 2014). Pointers into the catalogue.
[[nodiscard]] std::vector<const domain::Innovation*> shuffled(const domain::Catalogue& catalogue,
                                                              const Scope& scope, std::uint64_t order_seed);

/// The reasons that fit this rating, in the order of this seed.
[[nodiscard]] std::vector<domain::Reason> shuffled_reasons(domain::Rating rating, std::uint64_t order_seed);

/// How many innovations one page of the list shows at most.
inline constexpr std::size_t page_size = 6;

}  // namespace baileo::visit
