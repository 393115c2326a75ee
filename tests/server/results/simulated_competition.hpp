#pragma once

#include <algorithm>
#include <cmath>

#include "server/panel/assignment.hpp"
#include "server/results/elementary_functions.hpp"
#include "server/results/final/panel_result.hpp"
#include "server/results/samplers.hpp"
#include "tests/server/results/final/sample_competition.hpp"

namespace baileo::results::simulation {

/// How the simulated competitions are. Citizens do not follow the model that is used to estimate: each
/// innovation has a latent quality, and a citizen answers by a logistic threshold around it.
struct World {
    std::size_t innovations = 20;
    std::size_t judges = 6;
    std::size_t judges_each = 3;
    double innovation_deviation = 8;  ///< points between innovations
    double severity_deviation = 6;    ///< points between judges
    double error_deviation = 5;       ///< points within
    double quality_deviation = 0.35;  ///< of the latent quality: 2.6 points of the index
    std::uint64_t fewest_ballots = 40;
    std::uint64_t most_ballots = 400;
};

/// A competition of which the truth is known.
struct Competition {
    ResultInputs inputs;
    Figures true_index;  ///< 25..100
    Figures true_score;  ///< what the panel's average judge would give with no error
    Figures true_final;
};

/// Shares of the four answers at this latent quality; 0.03, 0.10, 0.45, 0.42 at zero.
inline Shares true_shares(double quality) {
    Shares shares{};
    double below = 0;
    std::size_t answer = 0;
    for (const double threshold : {-3.476, -1.901, 0.323}) {
        const double through = 1 / (1 + exponential(quality - threshold));
        shares[answer++] = through - below;
        below = through;
    }
    shares[3] = 1 - below;
    return shares;
}

inline std::size_t answer(RandomGenerator& random, const Shares& shares) {
    double rest = random.uniform();
    for (std::size_t i = 0; i < 3; ++i) {
        rest -= shares[i];
        if (rest < 0) return i;
    }
    return 3;
}

/// Half of the ballots come from one kiosk, so that capping has something to do.
inline void cast_ballots(RandomGenerator& random, const World& world, std::size_t number, Competition& made) {
    const Shares shares = true_shares(world.quality_deviation * normal(random));
    made.true_index[innovation(number)] = 25 * (shares[0] + 2 * shares[1] + 3 * shares[2] + 4 * shares[3]);
    const std::uint64_t ballots =
        world.fewest_ballots + random.next() % (world.most_ballots - world.fewest_ballots + 1);
    CountsByKiosk& kiosks = made.inputs.ballots[innovation(number)];
    for (std::uint64_t ballot = 0; ballot < ballots; ++ballot) {
        const std::size_t place = random.next() % 2 == 0 ? number : random.next() % world.innovations;
        ++kiosks[kiosk(place)][answer(random, shares)];
    }
}

inline void give_marks(RandomGenerator& random, const World& world, Competition& made) {
    panel::Panel panel;
    panel.judges_each = world.judges_each;
    std::map<panel::JudgeId, double> severities;
    double severity_sum = 0;
    for (std::size_t j = 0; j < world.judges; ++j) {
        panel.judges.insert(judge(j));
        severities[judge(j)] = world.severity_deviation * normal(random);
        severity_sum += severities[judge(j)];
    }
    for (std::size_t i = 0; i < world.innovations; ++i)
        panel.innovations.insert(innovation(i));
    for (const auto& [name, judges] : panel::assign(panel).judging) {
        const double worth = 65 + world.innovation_deviation * normal(random);
        made.true_score[name] = worth + severity_sum / static_cast<double>(world.judges);
        for (const panel::JudgeId& each : judges) {
            const double total = worth + severities[each] + world.error_deviation * normal(random);
            made.inputs.marks[name][each] =
                total_of(static_cast<unsigned>(std::clamp(total, 0.0, 100.0) + 0.5));
        }
    }
}

inline Competition compete(RandomGenerator& random, const World& world) {
    Competition made;
    made.inputs.criteria = one_criterion();
    for (std::size_t i = 0; i < world.innovations; ++i)
        cast_ballots(random, world, i, made);
    give_marks(random, world, made);
    for (const auto& [name, index] : made.true_index)
        made.true_final[name] = joined(made.true_score[name], index, made.inputs.panel_weight);
    return made;
}

/// Of how many intervals the truth is in. Intervals of one competition go astray together, so the standard
/// error is that of the mean over competitions, not the smaller one of a binomial share.
class Share {
  public:
    void add(std::size_t covered, std::size_t intervals) {
        const double part = static_cast<double>(covered) / static_cast<double>(intervals);
        count_ += 1;
        sum_ += part;
        squares_ += part * part;
    }
    [[nodiscard]] double mean() const { return sum_ / count_; }
    [[nodiscard]] double error() const { return std::sqrt((squares_ / count_ - mean() * mean()) / count_); }

  private:
    double count_ = 0;
    double sum_ = 0;
    double squares_ = 0;
};

inline bool holds(const Interval& interval, double truth) {
    return interval.low <= truth && truth <= interval.high;
}

struct Coverage {
    Share index;
    Share final_score;
};

inline Coverage coverage(const World& world, std::uint64_t seed, std::size_t competitions,
                         std::size_t draws) {
    RandomGenerator random(seed);
    Coverage found;
    for (std::size_t i = 0; i < competitions; ++i) {
        const Competition made = compete(random, world);
        const PanelResult result = panel_result(made.inputs, {random.next(), draws, 3});
        std::size_t index = 0;
        std::size_t final_score = 0;
        for (const FinalStanding& each : result.standings) {
            index += holds(each.citizens->interval, made.true_index.at(each.innovation)) ? 1U : 0U;
            final_score += holds(each.interval, made.true_final.at(each.innovation)) ? 1U : 0U;
        }
        found.index.add(index, result.standings.size());
        found.final_score.add(final_score, result.standings.size());
    }
    return found;
}

/// Spearman's correlation of two sets of figures; equal figures share the mean of their ranks.
inline double rank_correlation(const Figures& one, const Figures& other) {
    const auto rank = [](const Figures& figures, double figure) {
        double sum = 0.5;
        for (const auto& [name, each] : figures)
            sum += each > figure ? 1 : each == figure ? 0.5 : 0;
        return sum;
    };
    double squares = 0;
    for (const auto& [name, figure] : one) {
        const double apart = rank(one, figure) - rank(other, other.at(name));
        squares += apart * apart;
    }
    const auto count = static_cast<double>(one.size());
    return 1 - 6 * squares / (count * (count * count - 1));
}

/// How much better levelled scores order innovations than plain means: mean and standard error of the
/// difference of their rank correlations with the truth.
struct Gain {
    double levelled = 0;
    double plain = 0;
    double difference = 0;
    double error = 0;
};

inline Gain gain(const World& world, std::uint64_t seed, std::size_t competitions) {
    RandomGenerator random(seed);
    Gain found;
    double squares = 0;
    const auto count = static_cast<double>(competitions);
    for (std::size_t i = 0; i < competitions; ++i) {
        Competition made;
        made.inputs.criteria = one_criterion();
        give_marks(random, world, made);
        const PanelScores panel(made.inputs.criteria, made.inputs.marks);
        Figures plain;
        for (std::size_t place = 0; place < world.innovations; ++place)
            plain[panel.table().innovations[place]] = panel.score(place).plain_mean;
        const double levelled = rank_correlation(made.true_score, scores(panel));
        const double by_mean = rank_correlation(made.true_score, plain);
        found.levelled += levelled / count;
        found.plain += by_mean / count;
        squares += (levelled - by_mean) * (levelled - by_mean);
    }
    found.difference = found.levelled - found.plain;
    found.error = std::sqrt((squares / count - found.difference * found.difference) / count);
    return found;
}

}  // namespace baileo::results::simulation
