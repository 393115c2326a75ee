#include "shared/domain/catalogue.hpp"

#include <algorithm>

#include "shared/domain/text_rules.hpp"

namespace baileo::domain {
namespace {

constexpr std::size_t name_limit = 80;

using Faults = std::vector<std::string>;

std::string name_of(const UnitKey& key) { return key.code.text() + " (" + std::string(word(key.kind)) + ")"; }

void check(Faults& found, const std::string& whose, const LocalizedText& text, std::size_t limit) {
    for (const Language language : {Language::id, Language::en})
        if (const auto fault = text_fault(text.in(language), limit))
            found.push_back(whose + " (" + std::string(code(language)) + ") " + *fault);
}

void check(Faults& found, const Catalogue& catalogue, const Unit& unit) {
    const std::string whose = "unit " + name_of(unit.key);
    check(found, "the name of " + whose, unit.name, name_limit);
    if (unit.kecamatan && catalogue.find(UnitKey{*unit.kecamatan, UnitKind::kecamatan}) == nullptr)
        found.push_back(whose + " lies in kecamatan " + unit.kecamatan->text() + ", which is not listed");
}

void check(Faults& found, const Catalogue& catalogue, const Innovation& innovation) {
    const std::string whose = "innovation " + innovation.id.text();
    check(found, "the title of " + whose, innovation.title, Innovation::title_limit);
    check(found, "the summary of " + whose, innovation.summary, Innovation::summary_limit);
    if (catalogue.find(innovation.unit) == nullptr)
        found.push_back(whose + " belongs to unit " + name_of(innovation.unit) + ", which is not listed");
}

template <class Items, class Projection>
bool has_repeats(const Items& items, Projection key) {
    return std::ranges::adjacent_find(items, std::ranges::greater_equal{}, key) != items.end();
}

}  // namespace

const Unit* Catalogue::find(const UnitKey& key) const {
    const auto at = std::ranges::lower_bound(units, key, {}, &Unit::key);
    return at != units.end() && at->key == key ? &*at : nullptr;
}

const Innovation* Catalogue::find(const InnovationId& id) const {
    const auto at = std::ranges::lower_bound(innovations, id, {}, &Innovation::id);
    return at != innovations.end() && at->id == id ? &*at : nullptr;
}

std::size_t Catalogue::count(UnitKind kind) const {
    return static_cast<std::size_t>(std::ranges::count_if(
        innovations, [&](const Innovation& each) { return each.unit.kind == kind && !each.withdrawn; }));
}

void sort(Catalogue& catalogue) {
    std::ranges::sort(catalogue.units, {}, &Unit::key);
    std::ranges::sort(catalogue.innovations, {}, &Innovation::id);
}

std::vector<std::string> faults(const Catalogue& catalogue) {
    Faults found;
    check(found, "the title of the competition", catalogue.competition.title, name_limit);
    if (catalogue.competition.opens_at >= catalogue.competition.closes_at)
        found.emplace_back("the competition closes before it opens");
    if (has_repeats(catalogue.units, &Unit::key))
        found.emplace_back("units are not sorted or one is listed twice");
    if (has_repeats(catalogue.innovations, &Innovation::id))
        found.emplace_back("innovations are not sorted or one is listed twice");
    for (const Unit& unit : catalogue.units)
        check(found, catalogue, unit);
    for (const Innovation& innovation : catalogue.innovations)
        check(found, catalogue, innovation);
    return found;
}

}  // namespace baileo::domain
