#include "server/panel/criteria.hpp"

#include <array>
#include <set>

#include "shared/base/expects.hpp"
#include "shared/domain/text_rules.hpp"

namespace baileo::panel {
namespace {

struct Row {
    std::string_view id, indonesian, english;
};

template <std::size_t count>
Criteria of_equal_weight(const std::array<Row, count>& rows) {
    static_assert(100 % count == 0, "whole per cents");
    Criteria criteria;
    criteria.reserve(count);
    for (const Row& row : rows)
        criteria.push_back({*CriterionId::parse(row.id),
                            {std::string(row.indonesian), std::string(row.english)},
                            static_cast<unsigned>(100 / count),
                            {}});
    return criteria;
}

Status check_text(const domain::LocalizedText& text, std::size_t limit, const std::string& what) {
    for (const std::string* const part : {&text.id, &text.en})
        if (const auto fault = domain::text_fault(*part, limit))
            return failure(ErrorCode::malformed, what + " " + *fault);
    return {};
}

Status check_anchors(const Criterion& criterion) {
    const std::string of = " of " + criterion.id.text();
    if (criterion.anchors.size() > anchor_limit)
        return failure(ErrorCode::malformed,
                       "there are more than " + std::to_string(anchor_limit) + " anchors" + of);
    std::optional<unsigned> before;
    for (const Anchor& anchor : criterion.anchors) {
        if (anchor.mark > highest_mark)
            return failure(ErrorCode::malformed, "an anchor" + of + " is not 0 to 100");
        if (before && anchor.mark <= *before)
            return failure(ErrorCode::malformed, "the anchors" + of + " do not grow");
        before = anchor.mark;
        if (auto fits = check_text(anchor.meaning, anchor_meaning_limit, "an anchor's meaning" + of); !fits)
            return fits;
    }
    return {};
}

}  // namespace

Status check(const Criteria& criteria) {
    if (criteria.empty()) return failure(ErrorCode::malformed, "there is no criterion");
    if (criteria.size() > criteria_limit)
        return failure(ErrorCode::malformed,
                       "there are more than " + std::to_string(criteria_limit) + " criteria");
    std::set<CriterionId> seen;
    unsigned sum = 0;
    for (const Criterion& criterion : criteria) {
        if (!seen.insert(criterion.id).second)
            return failure(ErrorCode::malformed, "the criterion " + criterion.id.text() + " appears twice");
        if (criterion.weight < 1 || criterion.weight > 100)
            return failure(ErrorCode::malformed,
                           "the weight of " + criterion.id.text() + " is not 1 to 100 per cent");
        sum += criterion.weight;
        const std::string what = "the name of " + criterion.id.text();
        if (auto fits = check_text(criterion.name, criterion_name_limit, what); !fits) return fits;
        if (auto fits = check_anchors(criterion); !fits) return fits;
    }
    if (sum != 100)
        return failure(ErrorCode::malformed, "the weights add up to " + std::to_string(sum) + ", not 100");
    return {};
}

Criteria national_criteria() {
    return of_equal_weight(std::array{Row{"novelty", "Kebaruan", "Novelty"},
                                      Row{"effectiveness", "Efektivitas", "Effectiveness"},
                                      Row{"benefit", "Manfaat", "Benefit"},
                                      Row{"transferability", "Dapat direplikasi", "Can be transferred"},
                                      Row{"sustainability", "Keberlanjutan", "Sustainability"}});
}

Criteria regional_criteria() {
    return of_equal_weight(std::array{
        Row{"renewal", "Pembaruan", "Renewal"},
        Row{"public-benefit", "Manfaat bagi daerah atau masyarakat", "Benefit to region or people"},
        Row{"no-burden", "Tidak membebani atau membatasi masyarakat", "No burden or limit on people"},
        Row{"authority", "Sesuai kewenangan daerah", "Within the region's authority"},
        Row{"replicability", "Dapat direplikasi", "Can be replicated"}});
}

std::optional<double> weighted_total(const Criteria& criteria, const Marks& marks) {
    unsigned hundredths = 0;
    for (const Criterion& criterion : criteria) {
        const auto mark = marks.find(criterion.id);
        if (mark == marks.end()) return std::nullopt;
        expects(mark->second <= highest_mark, "a mark is at most 100");
        hundredths += criterion.weight * mark->second;
    }
    return static_cast<double>(hundredths) / 100;
}

}  // namespace baileo::panel
