#pragma once

#include "kiosk/visit/state.hpp"
#include "shared/domain/catalogue.hpp"

/// What can be told beyond the ratings, and in which order it is asked.
namespace baileo::visit {

/// What is asked in a story, in order; empty if the competition asks for none of it.
[[nodiscard]] std::vector<Question> questions_of(const step::Story& story,
                                                 const domain::Catalogue& catalogue);

/// Where the citizen lives: the kecamatan of the city, then `outside_city`; empty if none is listed.
[[nodiscard]] std::vector<domain::UnitCode> residences(const domain::Catalogue& catalogue);

/// Stands for everywhere else in `domain::Profile::residence`.
[[nodiscard]] domain::UnitCode outside_city();

/// What can be told more about at the review: each choice, then oneself.
[[nodiscard]] std::vector<step::Story> topics(const InVisit& visit, const domain::Catalogue& catalogue);

/// The question on the screen has an answer.
[[nodiscard]] bool is_answered(const InVisit& visit, const step::Tell& tell);

}  // namespace baileo::visit
