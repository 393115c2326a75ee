#pragma once

#include <map>
#include <optional>

#include "server/merge/merge.hpp"
#include "shared/domain/answers.hpp"

namespace baileo::results {

/// Counted answers to the elements of the national satisfaction survey; an element that nobody answered may
/// be absent. By name, because their numbers differ between the regulation and the usual form.
using ElementCounts = std::map<domain::Aspect, merge::Counts>;

/// Adds what one ballot answered.
void add(ElementCounts& elements, const domain::Answers& answers);

/// The mean answer to one element (nilai rata-rata, NRR), 1..4. Nothing without answers.
[[nodiscard]] std::optional<double> mean_answer(const merge::Counts& element);

/// The survey's figure (indeks kepuasan masyarakat, IKM): 25 * sum of the nine NRR / 9, 25..100, rounded half
/// up to two decimals; exact, though each element has its own number of answers. To be banded as any index.
/// Nothing while an element has no answer. An element has fewer than 2^32 answers. Source: Permenpan-RB
/// 14/2017, annex.
[[nodiscard]] std::optional<double> survey_index(const ElementCounts& elements);

}  // namespace baileo::results
