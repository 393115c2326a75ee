#include "server/audit/rules.hpp"

#include "shared/journal/code_tag.hpp"

namespace baileo::audit {

merge::Rules rules_of(std::span<const protocol::CatalogueManifest> catalogues,
                      std::set<domain::CodeTag> codes, std::span<const Act> acts) {
    merge::Rules rules;
    for (const protocol::CatalogueManifest& manifest : catalogues) {
        const domain::Catalogue& catalogue = manifest.catalogue;
        rules.competition = catalogue.competition.id;
        rules.mode = catalogue.competition.mode;
        rules.catalogue_modes[catalogue.version] = rules.mode;
        if (catalogue.competition.codes) rules.versions_with_codes.insert(catalogue.version);
        rules.innovations.clear();
        for (const domain::Innovation& innovation : catalogue.innovations)
            rules.innovations[innovation.id] = innovation.withdrawn;
    }
    rules.codes = std::move(codes);
    for (const Act& act : acts) {
        if (act.kind == "suspend")
            rules.quarantined.insert(act.kiosk);
        else
            rules.quarantined.erase(act.kiosk);
    }
    return rules;
}

domain::CodeCheck code_check_of(std::span<const protocol::CatalogueManifest> catalogues) {
    domain::CodeCheck check;
    for (const protocol::CatalogueManifest& manifest : catalogues)
        if (manifest.catalogue.competition.codes) check = *manifest.catalogue.competition.codes;
    return check;
}

std::set<domain::CodeTag> listed_codes(std::string_view list) {
    std::set<domain::CodeTag> codes;
    const ByteView bytes = as_bytes(list);
    for (std::size_t at = 0; at + journal::tag_bytes <= bytes.size(); at += journal::tag_bytes)
        codes.insert(*domain::CodeTag::parse(to_hex(bytes.subspan(at, journal::tag_bytes))));
    return codes;
}

}  // namespace baileo::audit
