#pragma once

#include <set>
#include <span>

#include "server/merge/rules.hpp"
#include "shared/protocol/catalogue_manifest.hpp"

namespace baileo::audit {

/// A decision as far as it decides about ballots.
struct Act {
    std::string_view kind;  ///< "suspend" or "release"
    domain::KioskId kiosk;
};

/// What decides about ballots, from what was published, by version, and decided, by number, alone. `codes`
/// are those of the list that code_check_of() names.
[[nodiscard]] merge::Rules rules_of(std::span<const protocol::CatalogueManifest> catalogues,
                                    std::set<domain::CodeTag> codes, std::span<const Act> acts);

/// How ballot codes are checked: by the newest catalogue that asks for them; nothing if none does.
[[nodiscard]] domain::CodeCheck code_check_of(std::span<const protocol::CatalogueManifest> catalogues);

/// The tags in a list of ballot codes.
[[nodiscard]] std::set<domain::CodeTag> listed_codes(std::string_view list);

}  // namespace baileo::audit
