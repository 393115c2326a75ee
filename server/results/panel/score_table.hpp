#pragma once

#include <vector>

#include "server/panel/criteria.hpp"
#include "server/panel/judge.hpp"
#include "server/panel/judging_graph.hpp"

namespace baileo::results {

/// Submitted marks: innovation, judge, criterion.
using SubmittedMarks = std::map<domain::InnovationId, std::map<panel::JudgeId, panel::Marks>>;

/// One judge's weighted total for one innovation.
struct Score {
    std::size_t innovation = 0;  ///< place in ScoreTable::innovations
    std::size_t judge = 0;       ///< place in ScoreTable::judges
    double total = 0;            ///< 0..100
};

/// All complete totals as numbers. A judge's marks for an innovation that lack a criterion are no total and
/// do not appear.
struct ScoreTable {
    std::vector<domain::InnovationId> innovations;  ///< those with a total, by id
    std::vector<panel::JudgeId> judges;             ///< those with a total, by id
    std::vector<std::vector<Score>> by_innovation;  ///< same order as `innovations`; each by judge, not empty
    std::size_t scores = 0;
};

[[nodiscard]] ScoreTable score_table(const panel::Criteria& criteria, const SubmittedMarks& marks);

/// Who scored what in this table.
[[nodiscard]] panel::Judging judging(const ScoreTable& table);

}  // namespace baileo::results
