#pragma once

#include <optional>
#include <string>
#include <vector>

#include "server/results/panel/score_table.hpp"

namespace baileo::results {

inline domain::InnovationId innovation(std::size_t number) {
    std::string digits = std::to_string(number);
    if (digits.size() < 2) digits = "0" + digits;
    return *domain::InnovationId::parse("inovasi-" + digits);
}

inline panel::JudgeId judge(std::size_t number) {
    return *panel::JudgeId::parse("juri." + std::to_string(number));
}

/// One criterion that is everything, so that a mark is the total.
inline panel::Criteria one_criterion() {
    return {{*panel::CriterionId::parse("all"), {"Semua", "All"}, 100, {}}};
}

inline panel::Marks total_of(unsigned total) { return {{*panel::CriterionId::parse("all"), total}}; }

/// Rows are innovations, columns judges; nothing where a judge gave none.
inline SubmittedMarks marks_of(const std::vector<std::vector<std::optional<unsigned>>>& rows) {
    SubmittedMarks marks;
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < rows[i].size(); ++j)
            if (rows[i][j]) marks[innovation(i)][judge(j)] = total_of(*rows[i][j]);
    return marks;
}

}  // namespace baileo::results
