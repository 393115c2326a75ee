#include "server/panel/judging_graph.hpp"

namespace baileo::panel {
namespace {

using JudgedBy = std::map<JudgeId, std::vector<const std::set<JudgeId>*>>;

/// For each judge, the judges of each of their innovations.
JudgedBy benches(const Judging& judging) {
    JudgedBy found;
    for (const auto& [innovation, judges] : judging)
        for (const JudgeId& judge : judges)
            found[judge].push_back(&judges);
    return found;
}

}  // namespace

bool is_connected(const Judging& judging) {
    const JudgedBy judges = benches(judging);
    if (judges.empty()) return false;

    std::set<JudgeId> reached{judges.begin()->first};
    std::vector<JudgeId> open{judges.begin()->first};
    while (!open.empty()) {
        const JudgeId judge = open.back();
        open.pop_back();
        for (const std::set<JudgeId>* const bench : judges.at(judge))
            for (const JudgeId& other : *bench)
                if (reached.insert(other).second) open.push_back(other);
    }
    return reached.size() == judges.size();
}

}  // namespace baileo::panel
