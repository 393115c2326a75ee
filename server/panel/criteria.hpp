#pragma once

#include <map>
#include <vector>

#include "shared/base/result.hpp"
#include "shared/domain/identifiers.hpp"
#include "shared/domain/language.hpp"

namespace baileo::panel {

struct CriterionIdKind : SlugIdentifier {};
using CriterionId = Identifier<CriterionIdKind>;

/// What a mark stands for, so that judges mean the same by it.
struct Anchor {
    unsigned mark = 0;  ///< 0..100
    domain::LocalizedText meaning;

    bool operator==(const Anchor&) const = default;
};

/// One thing that judges score, 0..100 in whole points.
struct Criterion {
    CriterionId id;
    domain::LocalizedText name;
    unsigned weight = 0;          ///< per cent of the total
    std::vector<Anchor> anchors;  ///< by mark, growing; may be empty

    bool operator==(const Criterion&) const = default;
};

using Criteria = std::vector<Criterion>;

inline constexpr unsigned highest_mark = 100;
inline constexpr std::size_t criteria_limit = 20;
inline constexpr std::size_t anchor_limit = 11;           ///< of one criterion
inline constexpr std::size_t criterion_name_limit = 80;   ///< characters
inline constexpr std::size_t anchor_meaning_limit = 200;  ///< characters

/// What a judge gave, by criterion. What was not given is missing, never zero.
using Marks = std::map<CriterionId, unsigned>;

/// Errors: malformed, with the reason: none or too many criteria, one that appears twice or weighs nothing,
/// weights that do not add up to 100, a name or meaning that cannot be shown, anchors out of range or order.
[[nodiscard]] Status check(const Criteria& criteria);

/// The five of the national competition (KIPP), 20 % each: its regulations name no weights. Source:
/// Permenpan-RB 7/2021.
[[nodiscard]] Criteria national_criteria();

/// The five that make a regional innovation, 20 % each. Source: PP 38/2017, article 6.
[[nodiscard]] Criteria regional_criteria();

/// The weighted total of marks, 0..100, exact; nothing unless every criterion has its mark.
[[nodiscard]] std::optional<double> weighted_total(const Criteria& criteria, const Marks& marks);

}  // namespace baileo::panel
