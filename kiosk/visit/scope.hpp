#pragma once

#include <variant>

#include "shared/domain/catalogue.hpp"

namespace baileo::visit {

/// All that is on offer.
struct Everything {
    bool operator==(const Everything&) const = default;
};
/// What the units in one kecamatan offer, its own office among them.
struct InKecamatan {
    domain::UnitCode code;

    bool operator==(const InKecamatan&) const = default;
};

/// Which innovations a list holds: all, those of one kind of unit, of one kecamatan, or of one unit.
using Scope = std::variant<Everything, domain::UnitKind, InKecamatan, domain::UnitKey>;

/// The kecamatan that a unit lies in or is the office of; nothing for a city-wide body.
[[nodiscard]] std::optional<domain::UnitCode> kecamatan_of(const domain::Catalogue& catalogue,
                                                           const domain::UnitKey& unit);

/// The innovations on offer (not withdrawn) in this scope, in the catalogue's order. Pointers into the
/// catalogue.
[[nodiscard]] std::vector<const domain::Innovation*> offered(const domain::Catalogue& catalogue,
                                                             const Scope& scope);

}  // namespace baileo::visit
