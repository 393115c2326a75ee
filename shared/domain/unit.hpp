#pragma once

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "shared/domain/identifiers.hpp"
#include "shared/domain/language.hpp"

namespace baileo::domain {

/// What sort of body a unit is. `negeri` covers desa as well: both are villages with their own government.
enum class UnitKind { opd, kecamatan, kelurahan, negeri, puskesmas, sekolah };

inline constexpr std::array unit_kinds{UnitKind::opd,    UnitKind::kecamatan, UnitKind::kelurahan,
                                       UnitKind::negeri, UnitKind::puskesmas, UnitKind::sekolah};

/// The word used in files, messages and databases.
[[nodiscard]] std::string_view word(UnitKind kind);
[[nodiscard]] std::optional<UnitKind> unit_kind_of(std::string_view word);

/// A unit is known by code and kind together, because names repeat: Urimessing is a kelurahan and a negeri.
struct UnitKey {
    UnitCode code;
    UnitKind kind = UnitKind::opd;

    auto operator<=>(const UnitKey&) const = default;
};

/// A body that must bring at least one innovation a year.
struct Unit {
    UnitKey key;
    LocalizedText name;
    std::optional<UnitCode> kecamatan;  ///< the kecamatan it lies in; nothing for a city-wide body
    std::string kemendagri_code;  ///< code of the Ministry of Home Affairs where known, e.g. "81.71.01.2001"
    bool sample = false;          ///< invented, to show how the product works

    bool operator==(const Unit&) const = default;
};

}  // namespace baileo::domain
