#include "server/panel/criteria.hpp"

#include <array>
#include <set>

#include "shared/base/expects.hpp"

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
                            static_cast<unsigned>(100 / count)});
    return criteria;
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
