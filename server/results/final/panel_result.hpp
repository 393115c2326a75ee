#pragma once

#include <string_view>

#include "server/results/final/joined_scores.hpp"

namespace baileo::results {

/// Names everything that turns inputs into a panel result; another way of computing gets another name.
inline constexpr std::string_view panel_formula = "panel-result/1";

/// The text whose SHA-256 names a result: formula and inputs. The seed is the hash's first eight bytes, most
/// significant first.
[[nodiscard]] std::string result_text(const ResultInputs& inputs);

/// How the uncertainty of a result is drawn.
struct Drawing {
    std::uint64_t seed = 0;
    std::size_t draws = 10'000;
    std::size_t top = 3;  ///< chances are given for being first and for being among so many
};

/// 95 of 100 draws lie in an interval.
inline constexpr double panel_interval_share = 0.95;
/// Two innovations are told apart only if the better one is better in so many of all draws.
inline constexpr double sure_enough = 0.90;
/// A citizen index of fewer ballots is shown, but not called official.
inline constexpr std::uint64_t enough_ballots = 30;

struct Interval {
    double low = 0;
    double high = 0;

    bool operator==(const Interval&) const = default;
};

/// What the citizens say of one innovation.
struct CitizenFigures {
    std::uint64_t ballots = 0;
    double plain_index = 0;    ///< 25..100, the official figure of all ballots, two decimals
    double index = 0;          ///< 25..100, two decimals: capped kiosks, drawn towards the common mean
    Interval interval;         ///< of the index
    double largest_share = 0;  ///< of the weight that one kiosk has, 0..1

    bool operator==(const CitizenFigures&) const = default;
};

/// Where one innovation stands in the panel result.
struct FinalStanding {
    domain::InnovationId innovation;
    double final_score = 0;  ///< 0..100, two decimals
    Interval interval;       ///< of the final score, two decimals
    std::uint32_t rank = 0;
    std::uint32_t rank_low = 0;   ///< best rank within the interval
    std::uint32_t rank_high = 0;  ///< worst
    double chance_first = 0;      ///< 0..1
    double chance_top = 0;
    std::uint32_t tied_through = 0;  ///< the worst rank that cannot be told apart from this one, walking down
    std::optional<CitizenFigures> citizens;  ///< nothing without ballots
    std::optional<PanelScore> panel;         ///< nothing without a judge's total

    bool operator==(const FinalStanding&) const = default;
};

/// The two sides joined.
struct PanelResult {
    std::vector<FinalStanding> standings;        ///< by rank, then id
    std::vector<domain::InnovationId> unranked;  ///< lack ballots or judges' totals; by id
    std::optional<PlainReason> plain_reason;     ///< why panel scores are plain means, if they are
    bool panel_deviation_known = false;          ///< else intervals are those of the citizens' side alone
    /// Share of the panel in what sets final scores apart, 0..1: weight times spread. A side whose figures
    /// lie close together counts for less than its weight says.
    double effective_panel_weight = 0;
    Prior prior;

    bool operator==(const PanelResult&) const = default;
};

/// Joins, ranks, and draws both sides together to say how sure that is. The same inputs and seed give the
/// same bits on every machine. Source: OECD/JRC, Handbook on Constructing Composite Indicators, 2008, step 7
/// (uncertainty and sensitivity analysis).
[[nodiscard]] PanelResult panel_result(const ResultInputs& inputs, const Drawing& drawing);

}  // namespace baileo::results
