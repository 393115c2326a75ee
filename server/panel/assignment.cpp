#include "server/panel/assignment.hpp"

#include <algorithm>
#include <deque>
#include <optional>
#include <tuple>
#include <utility>

namespace baileo::panel {
namespace {

using domain::InnovationId;

/// An assignment while it grows.
class Draft {
  public:
    explicit Draft(const Panel& panel) : panel_(panel) {
        for (const JudgeId& judge : panel.judges)
            load_[judge];
        for (const InnovationId& innovation : panel.innovations)
            keep(innovation);
    }

    /// Gives an innovation the judges that it still lacks, one after the other.
    void fill(const InnovationId& innovation) {
        while (judging_[innovation].size() < panel_.judges_each) {
            const std::optional<JudgeId> judge = next_for(innovation);
            if (!judge) return;
            add(innovation, *judge);
        }
    }

    /// Moves one innovation from a judge towards one with at least two less, if there is such a way.
    bool even_out() {
        for (const auto& [judge, load] : load_)
            if (move_from(judge)) return true;
        return false;
    }

    /// How many judges could score this innovation.
    [[nodiscard]] std::size_t candidates(const InnovationId& innovation) const {
        std::size_t count = 0;
        for (const JudgeId& judge : panel_.judges)
            count += may(judge, innovation) ? 1U : 0U;
        return count;
    }

    [[nodiscard]] const Judging& judging() const { return judging_; }

  private:
    using Pair = std::pair<JudgeId, JudgeId>;
    struct Step {
        JudgeId from;
        InnovationId innovation;
    };

    [[nodiscard]] bool may(const JudgeId& judge, const InnovationId& innovation) const {
        const auto blocked = panel_.blocks.find(judge);
        return blocked == panel_.blocks.end() || !blocked->second.contains(innovation);
    }

    [[nodiscard]] bool is_kept(const InnovationId& innovation, const JudgeId& judge) const {
        const auto kept = panel_.kept.find(innovation);
        return kept != panel_.kept.end() && kept->second.contains(judge);
    }

    void keep(const InnovationId& innovation) {
        judging_[innovation];
        const auto kept = panel_.kept.find(innovation);
        if (kept == panel_.kept.end()) return;
        for (const JudgeId& judge : kept->second)
            if (panel_.judges.contains(judge) && may(judge, innovation)) add(innovation, judge);
    }

    void add(const InnovationId& innovation, const JudgeId& judge) {
        for (const JudgeId& other : judging_[innovation])
            ++together_[std::minmax(judge, other)];
        judging_[innovation].insert(judge);
        ++load_[judge];
    }

    void remove(const InnovationId& innovation, const JudgeId& judge) {
        judging_[innovation].erase(judge);
        --load_[judge];
    }

    /// The free judge with the least to do; of several, the one who has met these judges least often.
    [[nodiscard]] std::optional<JudgeId> next_for(const InnovationId& innovation) {
        std::optional<std::tuple<std::size_t, std::size_t, JudgeId>> best;
        for (const JudgeId& judge : panel_.judges) {
            if (!may(judge, innovation) || judging_[innovation].contains(judge)) continue;
            std::size_t met = 0;
            for (const JudgeId& other : judging_[innovation])
                met += together_[std::minmax(judge, other)];
            const std::tuple candidate{load_[judge], met, judge};
            if (!best || candidate < *best) best = candidate;
        }
        if (!best) return std::nullopt;
        return std::get<JudgeId>(*best);
    }

    /// Looks from this judge, breadth first, over innovations that could pass to another judge, for one with
    /// at least two innovations less, and passes one innovation on along that way.
    bool move_from(const JudgeId& start) {
        std::map<JudgeId, Step> came;
        std::set<JudgeId> seen{start};
        std::deque<JudgeId> open{start};
        while (!open.empty()) {
            const JudgeId judge = open.front();
            open.pop_front();
            if (load_[judge] + 2 <= load_[start]) {
                pass_on(start, judge, came);
                return true;
            }
            for (const auto& [innovation, bench] : judging_) {
                if (!bench.contains(judge) || is_kept(innovation, judge)) continue;
                for (const JudgeId& other : panel_.judges) {
                    if (bench.contains(other) || !may(other, innovation)) continue;
                    if (!seen.insert(other).second) continue;
                    came.emplace(other, Step{judge, innovation});
                    open.push_back(other);
                }
            }
        }
        return false;
    }

    void pass_on(const JudgeId& start, JudgeId judge, const std::map<JudgeId, Step>& came) {
        while (judge != start) {
            const Step& step = came.at(judge);
            remove(step.innovation, step.from);
            add(step.innovation, judge);
            judge = step.from;
        }
    }

    const Panel& panel_;
    Judging judging_;
    std::map<JudgeId, std::size_t> load_;
    std::map<Pair, std::size_t> together_;  ///< how often two judges were put together
};

}  // namespace

Assignment assign(const Panel& panel) {
    Draft draft(panel);
    // Who has the fewest candidates chooses first.
    std::set<std::pair<std::size_t, InnovationId>> order;
    for (const InnovationId& innovation : panel.innovations)
        order.emplace(draft.candidates(innovation), innovation);
    for (const auto& [candidates, innovation] : order)
        draft.fill(innovation);
    while (draft.even_out()) {
    }

    Assignment result;
    result.judging = draft.judging();
    result.connected = is_connected(result.judging);
    for (const auto& [innovation, judges] : result.judging)
        if (judges.size() < panel.judges_each) result.missing[innovation] = panel.judges_each - judges.size();
    return result;
}

}  // namespace baileo::panel
