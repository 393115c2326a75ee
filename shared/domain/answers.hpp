#pragma once

#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "shared/base/words.hpp"
#include "shared/domain/identifiers.hpp"
#include "shared/domain/rating.hpp"

namespace baileo::domain {

/// The nine elements of the national satisfaction survey (Permenpan-RB 14/2017), by name: their numbers
/// differ between the regulation and the usual form.
enum class Aspect {
    requirements,
    procedure,
    time,
    cost,
    product,
    competence,
    behaviour,
    complaints,
    facilities,
};

inline constexpr Words<Aspect, 9> aspect_words{"requirements", "procedure",  "time",
                                               "cost",         "product",    "competence",
                                               "behaviour",    "complaints", "facilities"};

/// Why somebody rated as they did; the first seven praise, the others say what needs fixing.
enum class Reason {
    saves_time,
    close_to_home,
    free_of_charge,
    helpful_staff,
    easy_to_understand,
    works_on_phone,
    open_to_all,
    too_slow,
    hard_to_understand,
    often_broken,
    far_away,
    extra_costs,
    unhelpful_staff,
    not_open_to_all,
};

inline constexpr Words<Reason, 14> reason_words{
    "saves-time",     "close-to-home", "free-of-charge",  "helpful-staff",      "easy-to-understand",
    "works-on-phone", "open-to-all",   "too-slow",        "hard-to-understand", "often-broken",
    "far-away",       "extra-costs",   "unhelpful-staff", "not-open-to-all"};

/// Most reasons that one ballot gives.
inline constexpr std::size_t reason_limit = 3;

/// Both sides of one matter beside each other: what can be praised about it, and what may need fixing.
inline constexpr std::array<std::pair<Reason, Reason>, 7> reason_pairs{{
    {Reason::saves_time, Reason::too_slow},
    {Reason::close_to_home, Reason::far_away},
    {Reason::free_of_charge, Reason::extra_costs},
    {Reason::helpful_staff, Reason::unhelpful_staff},
    {Reason::easy_to_understand, Reason::hard_to_understand},
    {Reason::works_on_phone, Reason::often_broken},
    {Reason::open_to_all, Reason::not_open_to_all},
}};

[[nodiscard]] constexpr bool is_praise(Reason reason) { return reason <= Reason::open_to_all; }

/// Praise goes with the two good ratings, what needs fixing with the two others.
[[nodiscard]] constexpr bool fits(Reason reason, Rating overall) {
    return is_praise(reason) == (overall >= Rating::good);
}

enum class Gender { woman, man };
inline constexpr Words<Gender, 2> gender_words{"woman", "man"};

enum class AgeBand { under_17, from_17, from_26, from_41, over_60 };
inline constexpr Words<AgeBand, 5> age_words{"under-17", "17-25", "26-40", "41-60", "over-60"};

/// What a citizen may say about themselves: coarse, each part optional.
struct Profile {
    std::optional<Gender> gender;
    std::optional<AgeBand> age;
    std::optional<UnitCode> residence;  ///< code of a kecamatan, or "outside" the city
    std::optional<bool> disability;

    [[nodiscard]] bool empty() const { return !gender && !age && !residence && !disability; }
    bool operator==(const Profile&) const = default;
};

/// What a ballot may say besides the overall rating.
struct Answers {
    std::map<Aspect, Rating> aspects;
    std::vector<Reason> reasons;  ///< in the order of the enumeration, no repeats, at most `reason_limit`
    Profile profile;

    bool operator==(const Answers&) const = default;
};

}  // namespace baileo::domain
