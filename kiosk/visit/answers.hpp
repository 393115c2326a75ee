#pragma once

#include "kiosk/visit/state.hpp"

namespace baileo::visit {

/// The choice for this innovation, if there is one.
[[nodiscard]] const Choice* choice_of(const InVisit& visit, const domain::InnovationId& innovation);

/// The face that was last touched for this innovation, whether chosen or drafted.
[[nodiscard]] std::optional<domain::Rating> answer_of(const InVisit& visit,
                                                      const domain::InnovationId& innovation);

/// Something was answered that leaving would discard.
[[nodiscard]] bool has_answers(const InVisit& visit);

/// There is room for one more choice.
[[nodiscard]] bool can_rate_another(const InVisit& visit);

/// Makes the touched face of a rating screen a choice. A choice for the same innovation keeps its ballot's id
/// and its place, and loses the reasons that do not fit any more; a new one takes an id that is free. Beyond
/// `choice_limit` nothing is added.
void keep_choice(InVisit& visit, const step::Rate& rate);

/// Remembers the touched face of a rating screen without making it a choice; a choice stays as it is.
void keep_draft(InVisit& visit, const step::Rate& rate);

/// Forgets choice and draft for this innovation.
void forget_answer(InVisit& visit, const domain::InnovationId& innovation);

}  // namespace baileo::visit
