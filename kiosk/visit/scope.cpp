#include "kiosk/visit/scope.hpp"

#include "shared/base/overloaded.hpp"

namespace baileo::visit {
namespace {

bool holds(const Scope& scope, const domain::Catalogue& catalogue, const domain::Innovation& innovation) {
    return std::visit(
        Overloaded{[](const Everything&) { return true; },
                   [&](const domain::UnitKind& kind) { return innovation.unit.kind == kind; },
                   [&](const InKecamatan& in) { return kecamatan_of(catalogue, innovation.unit) == in.code; },
                   [&](const domain::UnitKey& unit) { return innovation.unit == unit; }},
        scope);
}

}  // namespace

std::optional<domain::UnitCode> kecamatan_of(const domain::Catalogue& catalogue,
                                             const domain::UnitKey& unit) {
    if (unit.kind == domain::UnitKind::kecamatan) return unit.code;
    const domain::Unit* found = catalogue.find(unit);
    return found == nullptr ? std::nullopt : found->kecamatan;
}

std::vector<const domain::Innovation*> offered(const domain::Catalogue& catalogue, const Scope& scope) {
    std::vector<const domain::Innovation*> list;
    for (const domain::Innovation& innovation : catalogue.innovations)
        if (!innovation.withdrawn && holds(scope, catalogue, innovation)) list.push_back(&innovation);
    return list;
}

}  // namespace baileo::visit
