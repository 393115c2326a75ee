#pragma once

#include <cstdint>
#include <vector>

#include "shared/domain/competition.hpp"
#include "shared/domain/innovation.hpp"

namespace baileo::domain {

/// What a kiosk offers: one version of one competition's units and innovations.
struct Catalogue {
    std::uint64_t version = 0;  ///< grows with each publication; a kiosk never goes back
    Competition competition;
    std::vector<Unit> units;              ///< sorted by key, no key twice
    std::vector<Innovation> innovations;  ///< sorted by id, no id twice

    [[nodiscard]] const Unit* find(const UnitKey& key) const;
    [[nodiscard]] const Innovation* find(const InnovationId& id) const;
    /// How many innovations of this kind of unit are offered.
    [[nodiscard]] std::size_t count(UnitKind kind) const;
    bool operator==(const Catalogue&) const = default;
};

/// Brings units and innovations into their order.
void sort(Catalogue& catalogue);

/// What is wrong with a catalogue, one English sentence each: repeated keys, units that do not exist, empty
/// or overlong texts, control or direction-changing characters. Empty if all is well.
[[nodiscard]] std::vector<std::string> faults(const Catalogue& catalogue);

}  // namespace baileo::domain
