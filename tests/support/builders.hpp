#pragma once

#include "shared/domain/catalogue.hpp"

namespace baileo::tests {

inline domain::UnitKey unit_key(std::string_view code, domain::UnitKind kind) {
    return {*domain::UnitCode::parse(code), kind};
}

/// A small catalogue in which everything is as it should be: one kecamatan, one negeri in it, one office, and
/// an innovation of each of the latter two.
inline domain::Catalogue a_catalogue(std::uint64_t version = 1) {
    using namespace domain;
    Catalogue catalogue;
    catalogue.version = version;
    catalogue.competition.id = *CompetitionId::parse("ambon-2026");
    catalogue.competition.title = {"Lomba Inovasi 2026", "Innovation Contest 2026"};
    catalogue.competition.opens_at = WallTime(std::chrono::milliseconds(1'782'860'400'000));
    catalogue.competition.closes_at = WallTime(std::chrono::milliseconds(1'790'809'200'000));
    const Unit kecamatan{
        unit_key("sirimau", UnitKind::kecamatan), {"Sirimau", "Sirimau"}, std::nullopt, "81.71.02", false};
    const Unit negeri{
        unit_key("soya", UnitKind::negeri), {"Soya", "Soya"}, UnitCode::parse("sirimau"), "", false};
    const Unit office{
        unit_key("dukcapil", UnitKind::opd), {"Dinas Dukcapil", "Civil Registry"}, std::nullopt, "", true};
    catalogue.units = {kecamatan, negeri, office};
    const auto innovation = [](std::string_view id, UnitKey unit) {
        return Innovation{*InnovationId::parse(id),
                          std::move(unit),
                          {"Judul", "Title"},
                          {"Ringkasan.", "Summary."},
                          "",
                          "2024-03",
                          "",
                          true,
                          false};
    };
    catalogue.innovations = {innovation("antar-ktp", office.key), innovation("sageru", negeri.key)};
    sort(catalogue);
    return catalogue;
}

}  // namespace baileo::tests
