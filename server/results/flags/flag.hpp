#pragma once

#include <cstdint>
#include <optional>

#include "shared/base/words.hpp"
#include "shared/domain/identifiers.hpp"

namespace baileo::results {

/// The rule that found something a judge should look at.
enum class FlagRule {
    burst,             ///< far more ballots in an hour than this kiosk has at such hours
    fast,              ///< answers come quicker than people read
    streak,            ///< too many same answers in a row
    outside_hours,     ///< cast while the place is closed
    answers_differ,    ///< this kiosk's answers differ from everyone else's
    home_share,        ///< most ballots of an innovation come from its own unit's kiosks
    clock_jump,        ///< the kiosk's clock moved against its own running time
    restart_in_batch,  ///< the kiosk restarted within what it sent as one
    sequence_gap,      ///< entries are missing in between
};
inline constexpr Words<FlagRule, 9> flag_rule_words{
    "burst",      "fast",       "streak",           "outside-hours", "answers-differ",
    "home-share", "clock-jump", "restart-in-batch", "sequence-gap"};

/// Something that a person should look at: which rule, where, and the figures. A flag excludes nothing: that
/// is a decision of a person, with a reason. What `observed` and `expected` count stands at the function that
/// raises the flag.
struct Flag {
    FlagRule rule = FlagRule::burst;
    domain::KioskId kiosk;                           ///< empty if several kiosks are meant
    std::optional<domain::InnovationId> innovation;  ///< nothing if it is about the kiosk as a whole
    std::int64_t place = 0;  ///< where: hour or entry, see the function; 0 if it is about all of it
    double observed = 0;
    double expected = 0;
    std::optional<double> chance;  ///< that chance alone does as much, 0..1; nothing if the rule is no test

    bool operator==(const Flag&) const = default;
};

}  // namespace baileo::results
