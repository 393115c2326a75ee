#include "server/results/panel/score_table.hpp"

namespace baileo::results {

ScoreTable score_table(const panel::Criteria& criteria, const SubmittedMarks& marks) {
    std::map<domain::InnovationId, std::map<panel::JudgeId, double>> totals;
    std::map<panel::JudgeId, std::size_t> places;
    for (const auto& [innovation, by_judge] : marks)
        for (const auto& [judge, given] : by_judge)
            if (const auto total = weighted_total(criteria, given)) {
                totals[innovation][judge] = *total;
                places[judge];
            }

    ScoreTable table;
    table.judges.reserve(places.size());
    for (auto& [judge, place] : places) {
        place = table.judges.size();
        table.judges.push_back(judge);
    }
    table.innovations.reserve(totals.size());
    table.by_innovation.reserve(totals.size());
    for (const auto& [innovation, by_judge] : totals) {
        std::vector<Score>& scores = table.by_innovation.emplace_back();
        scores.reserve(by_judge.size());
        for (const auto& [judge, total] : by_judge)
            scores.push_back({table.innovations.size(), places.at(judge), total});
        table.scores += scores.size();
        table.innovations.push_back(innovation);
    }
    return table;
}

panel::Judging judging(const ScoreTable& table) {
    panel::Judging judging;
    for (const std::vector<Score>& scores : table.by_innovation)
        for (const Score& score : scores)
            judging[table.innovations[score.innovation]].insert(table.judges[score.judge]);
    return judging;
}

}  // namespace baileo::results
